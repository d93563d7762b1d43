package org.bastama.civic.petitions.ui;

import org.bastama.civic.petitions.PetitionState;

/** The colour of a petition's state, in views and on plain pages alike. */
public final class StateTone {

    private StateTone() {}

    /** The class beside a badge's own: {@code accent}, {@code good}, {@code warn}, {@code bad} or {@code plain}. */
    public static String of(PetitionState state) {
        return switch (state) {
            case OPEN, GATHERING -> "accent";
            case HANDED_OVER, ANSWERED, MONITORING -> "good";
            case IN_MODERATION, RETURNED -> "warn";
            case REJECTED, TAKEN_DOWN -> "bad";
            case DRAFT, CLOSED, CLOSED_BELOW, ARCHIVED, WITHDRAWN -> "plain";
        };
    }
}
