package org.bastama.outside.publicweb.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.Language;

/**
 * A calendar before it is written; every text is plain.
 *
 * @param self the calendar's own address in its language
 * @param page the address of the page that shows the same
 */
record Calendar(Language language, String self, String page, String name, List<Event> events) {

    /**
     * What falls on a day.
     *
     * @param uid permanent and of this event only, in every language
     * @param changed when what it tells last changed
     * @param revision grows with every change
     * @param page where more is told
     */
    record Event(String uid, LocalDate day, Instant changed, int revision, String title, String text, String page) {}
}
