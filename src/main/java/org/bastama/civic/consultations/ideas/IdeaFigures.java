package org.bastama.civic.consultations.ideas;

/**
 * How people take an idea.
 *
 * @param supporters how many support it
 * @param mine whether whoever asks is one of them
 * @param comments how many comments there are on it, answers to comments among them
 * @param inFavour how many comments are for it
 * @param against how many are against it
 */
public record IdeaFigures(int supporters, boolean mine, int comments, int inFavour, int against) {

    /** Of an idea that nobody has taken up yet. */
    public static final IdeaFigures NONE = new IdeaFigures(0, false, 0, 0, 0);
}
