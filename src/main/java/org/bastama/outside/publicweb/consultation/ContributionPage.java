package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page of a contributor's link: what was sent, what it is good for, and at most two buttons.
 *
 * @param heading of what was sent; null when nothing of it is shown
 * @param text of what was sent
 * @param answer what was done with it; null while it is open
 * @param more where more can be added to it; null where nothing is asked for
 */
public record ContributionPage(
        Frame frame,
        String tone,
        List<String> paragraphs,
        @Nullable String heading,
        @Nullable Passage text,
        IdeasPage.@Nullable Answer answer,
        String action,
        List<Button> buttons,
        @Nullable String more,
        String back) {

    /** A button; what it sends as {@code act}. */
    public record Button(String act, String label, boolean dangerous) {}
}
