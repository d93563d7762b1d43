package org.bastama.outside.publicweb.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.bastama.foundation.shared.Formats;
import org.jspecify.annotations.Nullable;

/** Times of the API: ISO 8601 with the portal's offset, to the second. */
final class Times {

    private Times() {}

    static @Nullable String of(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    static String at(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(Formats.ZONE).truncatedTo(ChronoUnit.SECONDS));
    }

    /** The last second of a day: until then a deadline is kept. */
    static String endOf(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(LocalTime.of(23, 59, 59)).atZone(Formats.ZONE));
    }
}
