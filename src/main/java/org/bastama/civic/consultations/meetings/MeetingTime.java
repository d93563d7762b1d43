package org.bastama.civic.consultations.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;

/** When a meeting is: on one day of the portal's zone. */
public record MeetingTime(Instant start, Instant end) {

    /** Hours of a day. */
    static MeetingTime of(LocalDate day, LocalTime from, LocalTime to) {
        return new MeetingTime(
                day.atTime(from).atZone(Formats.ZONE).toInstant(),
                day.atTime(to).atZone(Formats.ZONE).toInstant());
    }

    /** The day. */
    public LocalDate day() {
        return Formats.day(start);
    }

    LocalTime from() {
        return LocalTime.ofInstant(start, Formats.ZONE);
    }

    LocalTime to() {
        return LocalTime.ofInstant(end, Formats.ZONE);
    }

    /** Day and hours in words. */
    public String in(Language reader) {
        return Formats.span(reader, start, end);
    }

    /** Whether it has begun. */
    public boolean hasBegun(Instant now) {
        return !now.isBefore(start);
    }

    /** Whether it is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    /** In no language: ISO 8601. */
    String written() {
        return start + "/" + end;
    }
}
