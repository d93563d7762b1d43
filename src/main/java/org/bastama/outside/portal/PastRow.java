package org.bastama.outside.portal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Text;

/** Reads one record's values, in the order of {@link PastFile#COLUMNS}; markup and formulas in a title are its text. */
final class PastRow {

    private static final int ID = 60;
    private static final int TITLE = 1_000;
    private static final int STATUS = 40;
    private static final int SHOWN = 40;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    /** A day starts earlier where people live than in UTC. */
    private static final Duration TIME_ZONES = Duration.ofDays(1);

    private PastRow() {}

    /** The petition; rejected with the first reason why it is none. */
    static PastPetition read(String source, List<String> values, Instant now) {
        if (values.isEmpty()) {
            throw Rejection.of("portal.past.line.columns", PastFile.COLUMNS.size());
        }
        return new PastPetition(
                source,
                text(values.get(0), ID, "id"),
                text(values.get(2), TITLE, "title"),
                started(values.get(1), now),
                signatures(values.get(3)),
                text(values.get(4), STATUS, "status"));
    }

    private static String text(String value, int maximum, String column) {
        try {
            return Text.line(value, maximum);
        } catch (Rejection rejection) {
            throw rejection.key().equals("shared.required")
                    ? Rejection.of("portal.past.line.empty", column)
                    : Rejection.of("portal.past.line.too-long", column, maximum);
        }
    }

    /** When it was begun, which is over now. */
    private static Instant started(String value, Instant now) {
        var started = instant(value.strip());
        if (started.isAfter(now.plus(TIME_ZONES))) {
            throw Rejection.of("portal.past.line.future", shown(value));
        }
        return started;
    }

    /** ISO 8601: a time with an offset, or a day, which then starts in UTC. */
    private static Instant instant(String text) {
        try {
            var instant = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
            if (instant.isAfter(EARLIEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // told below, with what was there
        }
        throw Rejection.of("portal.past.line.date", shown(text));
    }

    private static long signatures(String value) {
        var text = value.strip();
        if (!text.matches("[0-9]{1,12}")) {
            throw Rejection.of("portal.past.line.signatures", shown(text));
        }
        return Long.parseLong(text);
    }

    private static String shown(String value) {
        var clean = Text.clean(value).replaceAll("\\s+", " ");
        return Text.length(clean) <= SHOWN ? clean : clean.substring(0, clean.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
