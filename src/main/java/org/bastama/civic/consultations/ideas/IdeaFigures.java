package org.bastama.civic.consultations.ideas;

/**
 * How people take an idea.
 *
 * @param supporters how many support it
 * @param mine whether whoever asks is one of them
 */
public record IdeaFigures(int supporters, boolean mine) {

    /** Of an idea that nobody has taken up yet. */
    public static final IdeaFigures NONE = new IdeaFigures(0, false);
}
