package org.bastama.outside.publicweb.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.bastama.foundation.shared.Formats;
import org.jspecify.annotations.Nullable;

/** Times of the API: with the portal's offset, to the second. */
final class Times {

    private Times() {}

    static @Nullable OffsetDateTime of(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atZone(Formats.ZONE).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime();
    }

    /** The last second of a day: until then a deadline is kept. */
    static OffsetDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Formats.ZONE).toOffsetDateTime();
    }
}
