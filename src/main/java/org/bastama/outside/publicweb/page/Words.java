package org.bastama.outside.publicweb.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;

/** The portal's texts, dates and numbers in the reader's language, for templates. */
public record Words(Language language, Messages messages) {

    /** The text of a key. */
    public String t(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }

    /** A whole number, grouped. */
    public String number(long number) {
        return Formats.number(language, number);
    }

    /** A date in words. */
    public String date(LocalDate date) {
        return Formats.date(language, date);
    }

    /** The day of an instant in the portal's zone, in words. */
    public String date(Instant instant) {
        return Formats.date(language, instant);
    }

    /** Day and time in the portal's zone. */
    public String dateTime(Instant instant) {
        return Formats.dateTime(language, instant);
    }

    /** That something is in another language than the reader's, in brackets; nothing where it is not. */
    public String written(Optional<Language> other) {
        return other.filter(shown -> shown != language)
                .map(shown -> "(" + t("shared.written." + shown.code()) + ")")
                .orElse("");
    }

    /** The name of a language in the reader's language. */
    public String nameOf(Language other) {
        return t("shared.language." + other.code());
    }
}
