package org.bastama.foundation.jobs.spi;

import java.util.UUID;

/** One run of a long job, as its handler sees it. */
public interface LongJobRun {

    /** The job. */
    UUID id();

    /** What it was started with. */
    String input();

    /** Tells how far it is; throws {@code CancellationException} when somebody asked to cancel. */
    void progress(long done, long total);
}
