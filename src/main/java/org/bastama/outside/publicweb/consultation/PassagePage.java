package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.foundation.shared.TextDifference;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of one passage of a draft text.
 *
 * @param note that it is no longer in the text; null where it is
 * @param history what versions did to it
 * @param form null while nothing is taken
 * @param notice why nothing is taken; null where something is
 * @param wording whether the form asks for other words
 * @param otherForm path of the page with the other form
 * @param version the one that is read
 * @param before path of the page before; null on the first
 * @param after path of the page after; null on the last
 */
public record PassagePage(
        PartHead head,
        String key,
        String name,
        String language,
        String label,
        String text,
        @Nullable String note,
        List<Changed> history,
        @Nullable FormFields form,
        @Nullable String notice,
        boolean wording,
        String otherForm,
        int version,
        int longest,
        String count,
        List<Said> said,
        @Nullable String before,
        @Nullable String after) {

    /** What a version did to the passage, word by word. */
    public record Changed(String head, String language, List<TextDifference.Part> parts) {}

    /**
     * A contribution.
     *
     * @param ended that it was hidden, and then the comment is why; null of what is there to be read
     * @param comment empty where words are proposed
     * @param proposed empty where it is a comment
     * @param answer null while it is open
     * @param changed what versions did to the passage after it was accepted
     */
    public record Said(
            String id,
            String head,
            @Nullable String ended,
            Passage comment,
            List<TextDifference.Part> proposed,
            String language,
            Passage why,
            IdeasPage.@Nullable Answer answer,
            List<Changed> changed,
            List<IdeasPage.Way> ways) {}
}
