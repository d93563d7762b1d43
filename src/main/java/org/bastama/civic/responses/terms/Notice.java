package org.bastama.civic.responses.terms;

import java.time.LocalDate;

/**
 * Something to be said of a term, and its day.
 *
 * @param turn which one of its kind, from 0: the weeks
 */
record Notice(NoticeKind kind, int turn, LocalDate on) {

    /** What makes it one, whatever day the calendar puts it on. */
    record Key(NoticeKind kind, int turn) {}

    Notice(NoticeKind kind, LocalDate on) {
        this(kind, 0, on);
    }

    Key key() {
        return new Key(kind, turn);
    }
}
