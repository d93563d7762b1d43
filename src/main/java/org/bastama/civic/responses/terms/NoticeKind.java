package org.bastama.civic.responses.terms;

import org.bastama.civic.responses.Deadline;

/** What is said of a term: that it came into a state, or a reminder to its authority (DOMAIN §6). */
enum NoticeKind {
    /** Five working days are left; the first reminder as well. */
    DUE_SOON(Deadline.State.DUE_SOON, true),
    /** A reminder when one working day is left. */
    ONE_BEFORE(Deadline.State.DUE_SOON, true),
    /** The day after the due date, for everybody but the authority, which hears on its next working day. */
    OVERDUE(Deadline.State.OVERDUE, false),
    /** A reminder on the first working day after the due date. */
    ONE_AFTER(Deadline.State.OVERDUE, true),
    /** A reminder every seven days after that. */
    WEEKLY(Deadline.State.OVERDUE, true),
    /** The day after twice the term. */
    LONG_OVERDUE(Deadline.State.LONG_OVERDUE, true);

    private final Deadline.State since;
    private final boolean toAuthority;

    NoticeKind(Deadline.State since, boolean toAuthority) {
        this.since = since;
        this.toAuthority = toAuthority;
    }

    /** Whether its day is the first day of a state. */
    boolean beginsState() {
        return this == DUE_SOON || this == OVERDUE || this == LONG_OVERDUE;
    }

    /** The state it begins or belongs to. */
    Deadline.State state() {
        return since;
    }

    /** Whether the authority gets a mail on its day. */
    boolean toAuthority() {
        return toAuthority;
    }

    /** Whether it is still so in a state: nobody is reminded of a day that has passed. */
    boolean holdsIn(Deadline.State now) {
        return since == Deadline.State.DUE_SOON
                ? now == Deadline.State.DUE_SOON
                : now.compareTo(since) >= 0 && now != Deadline.State.STOPPED;
    }
}
