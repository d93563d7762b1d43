package org.bastama.outside.publicweb.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Text;

/**
 * Writes a calendar as RFC 5545 and RFC 7986 have it. What people typed is escaped, so that it can end no line and begin no
 * property, and lines are folded between letters.
 */
final class CalendarWriter {

    /** Of a line, in bytes of UTF-8 without its end (RFC 5545 §3.1). */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * The zone of the portal's days. The events need none; but a calendar has to have one component at least, and an
     * authority may have no deadline.
     */
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Asia/Almaty
            BEGIN:STANDARD
            DTSTART:20240301T000000
            TZOFFSETFROM:+0600
            TZOFFSETTO:+0500
            TZNAME:+05
            END:STANDARD
            END:VTIMEZONE
            """;

    private final StringBuilder lines = new StringBuilder();

    private CalendarWriter() {}

    /** The document in UTF-8. */
    static byte[] write(Calendar calendar) {
        var writer = new CalendarWriter();
        writer.calendar(calendar);
        return writer.lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void calendar(Calendar calendar) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Bastama//Bastama//EN");
        line("CALSCALE:GREGORIAN");
        text("NAME;LANGUAGE=" + calendar.language().code(), calendar.name());
        // What most programs read instead.
        text("X-WR-CALNAME", calendar.name());
        line("SOURCE;VALUE=URI:" + calendar.self());
        line("URL:" + calendar.page());
        line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line("X-PUBLISHED-TTL:PT6H");
        ZONE.lines().forEach(this::line);
        calendar.events().forEach(event -> event(event, calendar.language()));
        line("END:VCALENDAR");
    }

    private void event(Calendar.Event event, Language language) {
        line("BEGIN:VEVENT");
        text("UID", event.uid());
        line("DTSTAMP:" + time(event.changed()));
        line("LAST-MODIFIED:" + time(event.changed()));
        line("SEQUENCE:" + event.revision());
        when(event);
        text("SUMMARY;LANGUAGE=" + language.code(), event.title());
        text("DESCRIPTION", event.text());
        line("URL:" + event.page());
        if (!event.place().isEmpty()) {
            text("LOCATION", event.place());
        }
        if (event.cancelled()) {
            line("STATUS:CANCELLED");
        }
        line("END:VEVENT");
    }

    /** A whole day makes nobody busy. */
    private void when(Calendar.Event event) {
        var hours = event.hours();
        if (hours == null) {
            line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.day()));
            line("TRANSP:TRANSPARENT");
        } else {
            line("DTSTART:" + time(hours.start()));
            line("DTEND:" + time(hours.end()));
            line("TRANSP:OPAQUE");
        }
    }

    private void text(String property, String text) {
        line(property + ":" + escaped(text));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** RFC 5545 §3.3.11. */
    static String escaped(String text) {
        return Text.clean(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replace("\t", " ");
    }

    private void line(String line) {
        var bytes = 0;
        for (var letter : line.codePoints().toArray()) {
            var size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.appendCodePoint(letter);
            bytes += size;
        }
        lines.append("\r\n");
    }
}
