package org.bastama.civic.territories;

import java.util.List;
import org.bastama.foundation.shared.LocalizedText;

/**
 * What a classifier would change.
 *
 * @param unchanged how many territories stay as they are
 * @param regionsLeftAlone names of regions that the file does not list and that are left as they are
 * @param regionsShrinking names of regions that would lose much: somebody has to be sure of that
 */
public record ImportPreview(
        List<Change> added,
        List<Change> renamed,
        List<Change> moved,
        int unchanged,
        List<Change> removed,
        List<LocalizedText> regionsLeftAlone,
        List<LocalizedText> regionsShrinking) {

    /** More than so many percent of a region's territories are much. */
    public static final int MUCH = RegionLosses.MUCH;

    /** Whether it would change nothing that people see. */
    public boolean isEmpty() {
        return added.isEmpty() && renamed.isEmpty() && moved.isEmpty() && removed.isEmpty();
    }

    /** One territory: its code, and the name or the parent's name before and after; what the file says is in Russian. */
    public record Change(String code, LocalizedText before, LocalizedText after) {

        static Change appears(String code, LocalizedText name) {
            return new Change(code, LocalizedText.empty(), name);
        }

        static Change disappears(String code, LocalizedText name) {
            return new Change(code, name, LocalizedText.empty());
        }
    }
}
