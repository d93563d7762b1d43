package org.bastama.civic.signatures.writer;

import javax.sql.DataSource;
import org.bastama.foundation.shared.DatabaseEngine;
import org.jooq.DSLContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the writer does differently on each database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WriterProperties.class)
class WriterConfiguration {

    @Bean
    Durability signatureDurability(DatabaseEngine engine, DataSource database) {
        return engine == DatabaseEngine.H2 ? new DurabilityOfH2(database) : new DurabilityOfPostgres();
    }

    @Bean
    BulkRows bulkRows(DatabaseEngine engine, DSLContext database) {
        return engine == DatabaseEngine.H2 ? new H2BulkRepository(database) : new PostgresBulkRepository(database);
    }
}
