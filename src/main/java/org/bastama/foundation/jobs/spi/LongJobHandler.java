package org.bastama.foundation.jobs.spi;

/** Carries out long jobs of one kind. */
public interface LongJobHandler {

    /** The kind it carries out, such as {@code portal.import-past}. */
    String kind();

    /** Does the work, telling progress; what it returns is kept as the result (JSON, at most 20,000 characters). */
    String run(LongJobRun run);
}
