package org.bastama.foundation.jobs.spi;

import java.time.Duration;

/** Work that every so often has to be done once by any of the nodes; running it twice changes nothing. */
public interface RecurringJob {

    /** Unique name, such as {@code petitions.close}. */
    String name();

    /** Time between the end of one run and the start of the next. */
    Duration every();

    /** Does what is due now by the portal's clock, in constant memory. */
    void run();
}
