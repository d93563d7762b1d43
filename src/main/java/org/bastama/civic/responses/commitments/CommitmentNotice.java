package org.bastama.civic.responses.commitments;

import java.time.LocalDate;

/**
 * Something to be said of a commitment, and its day.
 *
 * @param turn which one of its kind: the place of a milestone, or the fourth, eighth … week after the due date; else 0
 */
record CommitmentNotice(Kind kind, int turn, LocalDate on) {

    /** What is said. */
    enum Kind {
        /** A milestone is due in five working days. */
        MILESTONE,
        /** The commitment is due in five working days. */
        SOON,
        /** In one working day. */
        ONE_BEFORE,
        /** The due date has passed. */
        LATE,
        /** Every four weeks from then on. */
        STILL_LATE;

        boolean afterDueDate() {
            return this == LATE || this == STILL_LATE;
        }
    }

    /** What makes it one, whatever day the calendar puts it on. */
    record Key(Kind kind, int turn) {}

    Key key() {
        return new Key(kind, turn);
    }
}
