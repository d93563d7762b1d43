package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of one idea, with what people make of it.
 *
 * @param supporters how many support it; null of one that was merged into another
 * @param support the form to support it; null while nothing is taken
 * @param comment the form to comment on it or to answer a comment; null while nothing is taken
 * @param commentTitle the title of that form
 * @param answers the number of the comment that is answered; null where none is
 * @param stances what can be chosen in it; none where a comment is answered
 * @param notice why nothing is taken; null where something is
 * @param count how many comments there are
 * @param before path of the page before; null on the first
 * @param after path of the page after; null on the last
 */
public record IdeaTalkPage(
        PartHead head,
        IdeasPage.Said idea,
        int number,
        @Nullable String supporters,
        @Nullable FormFields support,
        @Nullable FormFields comment,
        String commentTitle,
        @Nullable Integer answers,
        List<Choice> stances,
        @Nullable String notice,
        String count,
        List<Comment> comments,
        @Nullable String before,
        @Nullable String after) {

    /** A stance that can be chosen. */
    public record Choice(String value, String text, boolean chosen) {}

    /**
     * A comment.
     *
     * @param answers which comment it answers, in words; null where none
     * @param stance in words; null where it has none
     */
    public record Comment(
            IdeasPage.Said said,
            @Nullable String answers,
            @Nullable String stance,
            String tone) {}
}
