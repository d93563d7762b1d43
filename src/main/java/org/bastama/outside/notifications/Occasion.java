package org.bastama.outside.notifications;

import java.util.List;
import java.util.Locale;

/** A step of a petition or a consultation that people are told of. */
enum Occasion {
    THRESHOLD_REACHED(false, Leaders.TOLD_BY_PETITIONS),
    HANDED_OVER(false, Leaders.TOLD_BY_PETITIONS),
    CLOSED(true, Leaders.LIKE_OTHERS),
    CLOSED_BELOW(true, Leaders.TOLD_BY_PETITIONS),
    INTERIM(false, Leaders.TOLD_HERE),
    INTERIM_CORRECTED(false, Leaders.TOLD_HERE),
    EXTENDED(false, Leaders.TOLD_HERE),
    SUSPENDED(false, Leaders.TOLD_HERE),
    RESUMED(false, Leaders.TOLD_HERE),
    /** A suspension came to its date and the term runs again. */
    SUSPENSION_ENDED(false, Leaders.TOLD_HERE),
    TRANSFERRED(false, Leaders.TOLD_HERE),
    /** Signers hear of it with the question whether it answers the petition: one mail for both. */
    ANSWERED(false, Leaders.TOLD_HERE),
    CORRECTED(true, Leaders.TOLD_HERE),
    REPLIED(false, Leaders.TOLD_HERE_WITH_EDITORS),
    REVIEW_REQUESTED(false, Leaders.TOLD_HERE_WITH_EDITORS),
    /** The answer to a request for review: nobody is asked again, so signers hear of it here. */
    REVIEWED(true, Leaders.TOLD_HERE),
    /** A step of a commitment of the authority. */
    COMMITMENT(false, Leaders.TOLD_HERE_WITH_EDITORS),
    DUE_SOON(false, Leaders.TOLD_HERE_WITH_EDITORS),
    OVERDUE(false, Leaders.TOLD_HERE_WITH_EDITORS),
    LONG_OVERDUE(false, Leaders.TOLD_HERE_WITH_EDITORS),
    WITHDRAWN(true, Leaders.TOLD_BY_PETITIONS),
    TAKEN_DOWN(true, Leaders.TOLD_BY_PETITIONS),
    /** Followers of the place hear of a new petition. */
    OPENED(Leaders.TOLD_BY_PETITIONS, false),
    CONSULTATION_ANNOUNCED(Leaders.LIKE_OTHERS, true),
    CONSULTATION_OUTCOME(Leaders.LIKE_OTHERS, true);

    /** How those who lead the petition hear of it, so that nobody gets two mails about one step. */
    enum Leaders {
        TOLD_HERE,
        /** The editors of the group as well, who work on the petition with the coordinator. */
        TOLD_HERE_WITH_EDITORS,
        TOLD_BY_PETITIONS,
        LIKE_OTHERS
    }

    /** Those of a running deadline, each of which says more than the ones before. */
    static final List<Occasion> OF_DEADLINES = List.of(DUE_SOON, OVERDUE, LONG_OVERDUE);

    private final boolean outcome;
    private final Leaders leaders;
    private final boolean place;
    private final boolean consultation;

    Occasion(boolean outcome, Leaders leaders) {
        this.outcome = outcome;
        this.leaders = leaders;
        this.place = false;
        this.consultation = false;
    }

    /** One that followers of the place are told of. */
    Occasion(Leaders leaders, boolean consultation) {
        this.outcome = false;
        this.leaders = leaders;
        this.place = true;
        this.consultation = consultation;
    }

    /** Whether those who follow the place and topic are told, instead of those who follow the petition. */
    boolean isOfPlaces() {
        return place;
    }

    /** Whether it is a consultation's. */
    boolean isOfConsultations() {
        return consultation;
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
