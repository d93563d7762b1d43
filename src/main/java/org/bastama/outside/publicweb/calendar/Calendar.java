package org.bastama.outside.publicweb.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A calendar before it is written; every text is plain.
 *
 * @param self the calendar's own address in its language
 * @param page the address of the page that shows the same
 */
record Calendar(Language language, String self, String page, String name, List<Event> events) {

    /** From when to when something is. */
    record Hours(Instant start, Instant end) {}

    /**
     * What falls on a day.
     *
     * @param uid permanent and of this event only, in every language
     * @param hours when on that day people have to be there; null where nobody has to be anywhere
     * @param place where; empty where that is nowhere
     * @param cancelled whether it does not take place
     * @param changed when what it tells last changed
     * @param revision grows with every change
     * @param page where more is told
     */
    record Event(
            String uid,
            LocalDate day,
            @Nullable Hours hours,
            String place,
            boolean cancelled,
            Instant changed,
            int revision,
            String title,
            String text,
            String page) {

        /** A whole day. */
        Event(String uid, LocalDate day, Instant changed, int revision, String title, String text, String page) {
            this(uid, day, null, "", false, changed, revision, title, text, page);
        }
    }
}
