package org.bastama.civic.consultations.ideas;

import org.bastama.civic.consultations.contributions.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an idea, or in answer to such a comment.
 *
 * @param idea the number of the idea
 * @param answers the number of the comment that it answers; null of one that answers none
 */
public record Comment(
        Contribution contribution, int idea, @Nullable Integer answers, Stance stance) {

    /** The longest text, in code points. */
    public static final int LONGEST_TEXT = 1_000;

    /**
     * As it was typed.
     *
     * @param stance a code; not asked for of an answer
     */
    public record Typed(int idea, @Nullable Integer answers, String stance, String text) {}
}
