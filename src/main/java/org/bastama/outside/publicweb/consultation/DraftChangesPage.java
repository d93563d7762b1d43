package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.foundation.shared.TextDifference;

/**
 * The plain page of what differs between two versions.
 *
 * @param reason why the later one was published; empty where it is not the next one
 * @param count how many passages changed and how many did not
 */
public record DraftChangesPage(PartHead head, String title, Passage reason, String count, List<Change> changes) {

    /** A passage that changed, and how. */
    public record Change(
            String id, String name, String what, String language, List<TextDifference.Part> parts, String href) {}
}
