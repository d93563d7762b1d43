package org.bastama.outside.notifications;

import java.util.Locale;

/** A step of a petition that people are told of. */
enum Occasion {
    THRESHOLD_REACHED(false, Leaders.TOLD_BY_PETITIONS),
    HANDED_OVER(false, Leaders.TOLD_BY_PETITIONS),
    CLOSED(true, Leaders.LIKE_OTHERS),
    CLOSED_BELOW(true, Leaders.TOLD_BY_PETITIONS),
    INTERIM(false, Leaders.TOLD_HERE),
    INTERIM_CORRECTED(false, Leaders.TOLD_HERE),
    EXTENDED(false, Leaders.TOLD_HERE),
    TRANSFERRED(false, Leaders.TOLD_HERE),
    ANSWERED(true, Leaders.TOLD_HERE),
    CORRECTED(true, Leaders.TOLD_HERE),
    WITHDRAWN(true, Leaders.TOLD_BY_PETITIONS),
    TAKEN_DOWN(true, Leaders.TOLD_BY_PETITIONS);

    /** How those who lead the petition hear of it, so that nobody gets two mails about one step. */
    enum Leaders {
        TOLD_HERE,
        TOLD_BY_PETITIONS,
        LIKE_OTHERS
    }

    private final boolean outcome;
    private final Leaders leaders;

    Occasion(boolean outcome, Leaders leaders) {
        this.outcome = outcome;
        this.leaders = leaders;
    }

    /** Whether it is an outcome, so that signers who asked hear of it beside the followers. */
    boolean tellsSigners() {
        return outcome;
    }

    Leaders leaders() {
        return leaders;
    }

    /** The name in message keys {@code notifications.mail.<code>}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
