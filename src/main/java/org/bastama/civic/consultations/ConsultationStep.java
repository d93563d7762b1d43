package org.bastama.civic.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A dated step of a consultation, as everybody reads it.
 *
 * @param authorName who took it; null for the calendar
 * @param note why, of an amendment; else empty
 * @param changes what an amendment changed
 */
public record ConsultationStep(
        int ordinal,
        Kind kind,
        Instant happenedAt,
        @Nullable String authorName,
        LocalizedText note,
        List<Change> changes) {

    /** What it is. */
    public enum Kind {
        ANNOUNCED,
        OPENED,
        AMENDED,
        MEETING_CANCELLED,
        MINUTES_PUBLISHED,
        CLOSED,
        OUTCOME_PUBLISHED;

        /** The name in message keys and in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One text before and after; a day and the number of a version are in no language.
     *
     * @param field {@code title}, {@code question}, {@code why}, {@code decides}, {@code lastDay},
     *     {@code version.<part>}, {@code questions.0001} and so on for texts of a questionnaire or, of a meeting,
     *     such as {@code meetingTime.<part>}
     */
    public record Change(String field, LocalizedText before, LocalizedText after) {

        /** The field that holds a day (ISO) instead of a text. */
        public static final String LAST_DAY = "lastDay";

        /** When a meeting is: its beginning and its end (ISO), a slash between. */
        public static final String MEETING_TIME = "meetingTime";

        public static final String MEETING_PLACE = "meetingPlace";
        public static final String MEETING_STREAM = "meetingStream";
        public static final String MEETING_AGENDA = "meetingAgenda";
        public static final String MEETING_SEATS = "meetingSeats";
        public static final String MEETING_MINUTES = "meetingMinutes";
        public static final String MEETING_DECISIONS = "meetingDecisions";
        public static final String MEETING_ATTENDED = "meetingAttended";

        private static final String VERSION = "version";
        private static final String NOTHING = "—";

        /** The text of a part has another version. */
        public static Change ofVersion(int part, int before, int after) {
            return new Change(VERSION + "." + part, number(before), number(after));
        }

        /** The part that has another version, where this is one. */
        public OptionalInt part() {
            return field.startsWith(VERSION + ".")
                    ? OptionalInt.of(Integer.parseInt(field.substring(VERSION.length() + 1)))
                    : OptionalInt.empty();
        }

        /** The field in message keys: what comes behind a full stop tells fields of one name apart. */
        public String name() {
            return field.split("\\.", 2)[0];
        }

        /** Something of a meeting is another than it was. */
        public static Change ofMeeting(String what, int part, LocalizedText before, LocalizedText after) {
            return new Change(what + "." + part, before, after);
        }

        /** The same of what is in no language; nothing where there is none. */
        public static Change ofMeeting(String what, int part, String before, String after) {
            return ofMeeting(what, part, LocalizedText.of(Language.EN, before), LocalizedText.of(Language.EN, after));
        }

        /** How a side is told that is in no language: a day, hours, a number; empty for what somebody wrote. */
        public Optional<String> plainly(LocalizedText side, Language reader) {
            var value = side.in(Language.EN);
            return switch (name()) {
                case LAST_DAY -> Optional.of(Formats.date(reader, LocalDate.parse(value)));
                case MEETING_TIME -> Optional.of(value.isEmpty() ? NOTHING : hours(value, reader));
                case MEETING_STREAM, MEETING_SEATS, MEETING_ATTENDED -> Optional.of(value.isEmpty() ? NOTHING : value);
                default -> Optional.empty();
            };
        }

        private static String hours(String value, Language reader) {
            var times = value.split("/", 2);
            return Formats.span(reader, Instant.parse(times[0]), Instant.parse(times[1]));
        }

        private static LocalizedText number(int version) {
            return LocalizedText.of(Language.EN, String.valueOf(version));
        }
    }

    /** The longest note in one language, in code points. */
    public static final int LONGEST_NOTE = 2_000;

    public ConsultationStep {
        changes = List.copyOf(changes);
    }
}
