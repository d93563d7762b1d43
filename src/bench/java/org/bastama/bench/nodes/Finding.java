package org.bastama.bench.nodes;

/**
 * What a part of the trial came to.
 *
 * @param claim what should hold
 * @param figures what was seen
 * @param holds whether it does
 */
record Finding(String claim, String figures, boolean holds) {

    static final String HEAD = "| two nodes | seen | holds |\n|---|---|---|\n";

    /** A row of the table. */
    String row() {
        return "| %s | %s | %s |%n".formatted(claim, figures, holds ? "yes" : "**no**");
    }
}
