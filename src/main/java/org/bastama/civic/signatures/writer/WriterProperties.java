package org.bastama.civic.signatures.writer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How signatures are written ({@code bastama.signatures.writer}).
 *
 * @param queue commands that may wait; beyond them the answer is 503
 * @param batch the most commands in one transaction
 * @param threads batches at the same time on PostgreSQL; embedded H2 always has one
 * @param patience how long a command may wait for its turn
 */
@ConfigurationProperties("bastama.signatures.writer")
record WriterProperties(
        @DefaultValue("4096") int queue,
        @DefaultValue("256") int batch,
        @DefaultValue("2") int threads,
        @DefaultValue("30s") Duration patience) {}
