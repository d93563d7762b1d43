package org.bastama.civic.consultations.ideas;

/** An idea as it was typed. */
public record Idea(String heading, String text) {

    /** The longest heading, in code points. */
    public static final int LONGEST_HEADING = 100;

    /** The longest text, in code points. */
    public static final int LONGEST_TEXT = 3_000;
}
