package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page of a contributor's link: what was sent, what it is good for, and at most two buttons.
 *
 * @param heading of what was sent; null when nothing of it is shown
 * @param text of what was sent
 * @param places where the sender may live; null where that is asked no more
 * @param answer what was done with it; null while it is open
 * @param more where more can be added to it; null where nothing is asked for
 * @param appeal null unless it was hidden and that can be appealed
 */
public record ContributionPage(
        Frame frame,
        String tone,
        List<String> paragraphs,
        @Nullable String heading,
        @Nullable Passage text,
        IdeasPage.@Nullable Answer answer,
        String action,
        @Nullable Places places,
        List<Button> buttons,
        @Nullable String more,
        @Nullable Appeal appeal,
        String back) {

    /**
     * The choice of a place.
     *
     * @param problem with what was chosen; null where there is none
     */
    public record Places(
            List<Choice> choices, String said, @Nullable String problem) {}

    /** A place to choose. */
    public record Choice(String code, String name, @Nullable String language) {}

    /** The form of an appeal against its hiding, what it is good for, and how long the statement is. */
    public record Appeal(FormFields form, String lead, String help) {}

    /** A button; what it sends as {@code act}. */
    public record Button(String act, String label, boolean dangerous) {}
}
