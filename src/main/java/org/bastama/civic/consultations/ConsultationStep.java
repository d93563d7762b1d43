package org.bastama.civic.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
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
     *     {@code version.<part>}, or {@code questions.0001} and so on for texts of a questionnaire
     */
    public record Change(String field, LocalizedText before, LocalizedText after) {

        /** The field that holds a day (ISO) instead of a text. */
        public static final String LAST_DAY = "lastDay";

        private static final String VERSION = "version";

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
