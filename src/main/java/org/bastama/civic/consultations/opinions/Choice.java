package org.bastama.civic.consultations.opinions;

/** What a person says to a statement. Not having voted is no choice, and is not the same as passing. */
public enum Choice {
    AGREE,
    DISAGREE,
    PASS
}
