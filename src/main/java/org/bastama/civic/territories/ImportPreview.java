package org.bastama.civic.territories;

import java.util.List;

/**
 * What a classifier would change.
 *
 * @param unchanged how many territories stay as they are
 * @param regionsLeftAlone Russian names of regions that the file does not list and that are left as they are
 * @param regionsShrinking Russian names of regions that would lose much: somebody has to be sure of that
 */
public record ImportPreview(
        List<Change> added,
        List<Change> renamed,
        List<Change> moved,
        int unchanged,
        List<Change> removed,
        List<String> regionsLeftAlone,
        List<String> regionsShrinking) {

    /** More than so many percent of a region's territories are much. */
    public static final int MUCH = RegionLosses.MUCH;

    /** Whether it would change nothing that people see. */
    public boolean isEmpty() {
        return added.isEmpty() && renamed.isEmpty() && moved.isEmpty() && removed.isEmpty();
    }

    /** One territory: its code, and the name or the parent's name before and after, in Russian as in the file. */
    public record Change(String code, String before, String after) {}
}
