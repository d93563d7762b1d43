package org.bastama.foundation.shared;

/** Names of the files in the data directory that say how far the demo content was played. */
public final class DemoMarks {

    /** There while the first start plays: found at a start, the last one was interrupted. */
    public static final String BEGUN = "demo-content-begun";

    /** There since it was played to the end. */
    public static final String PLAYED = "demo-content";

    private DemoMarks() {}
}
