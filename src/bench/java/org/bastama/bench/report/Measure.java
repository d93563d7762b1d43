package org.bastama.bench.report;

import org.bastama.bench.load.Stretch;

/** Something that is measured once a round. */
public interface Measure {

    /** What the table calls it; also how aims refer to it. */
    String name();

    /** Measures it for about that long. */
    Measured run(Stretch stretch);
}
