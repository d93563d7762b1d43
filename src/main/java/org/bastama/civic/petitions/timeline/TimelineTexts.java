package org.bastama.civic.petitions.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/**
 * What a step of the timeline reads like: the message {@code petitions.timeline.<kind>} with the details as arguments
 * in a fixed order: 0 {@code threshold} (a number), 1 {@code authority} (a slug, shown as its name), 2 {@code date}
 * (ISO), 3 {@code number} (any text), 4 {@code days} (a number), 5 {@code judge} (who decided an appeal, a code), 6 {@code reason}
 * (a code of the vocabulary, shown as its name), 7 {@code from} (ISO, the date before it moved), 8 {@code to} (a slug,
 * shown as its name), 9 {@code until} (ISO). What is not there is {@code none} or zero. A step with the detail {@code review} is of a request
 * for review; it may have a text of its own, {@code petitions.timeline.<kind>.review}.
 */
@Component
public class TimelineTexts {

    private static final String NONE = "none";

    private final Messages messages;
    private final AuthorityQueries authorities;
    private final Reasons reasons;

    TimelineTexts(Messages messages, AuthorityQueries authorities, Reasons reasons) {
        this.messages = messages;
        this.authorities = authorities;
        this.reasons = reasons;
    }

    /** The text for a reader; the bare kind when a room wrote a step without a text. */
    public String of(TimelineEntry entry, Language language) {
        var key = key(entry, language);
        if (!messages.has(language, key)) {
            return entry.kind();
        }
        return messages.get(
                language,
                key,
                number(entry, "threshold"),
                authority(entry, "authority", language),
                date(entry, "date", language),
                entry.details().getOrDefault("number", NONE),
                number(entry, "days"),
                entry.details().getOrDefault("judge", NONE),
                reason(entry, language),
                date(entry, "from", language),
                authority(entry, "to", language),
                date(entry, "until", language));
    }

    private String key(TimelineEntry entry, Language language) {
        var key = "petitions.timeline." + entry.kind();
        var ofReview = key + ".review";
        return entry.details().containsKey("review") && messages.has(language, ofReview) ? ofReview : key;
    }

    private String authority(TimelineEntry entry, String detail, Language language) {
        return Optional.ofNullable(entry.details().get(detail))
                .map(slug ->
                        authorities.find(slug).map(a -> a.names().in(language)).orElse(slug))
                .orElse(NONE);
    }

    private String reason(TimelineEntry entry, Language language) {
        return Optional.ofNullable(entry.details().get("reason"))
                .flatMap(reasons::find)
                .map(reason -> reason.names().in(language))
                .orElse(NONE);
    }

    private static Object number(TimelineEntry entry, String detail) {
        var value = entry.details().getOrDefault(detail, "0");
        return value.matches("\\d{1,18}") ? (Object) Long.valueOf(value) : 0L;
    }

    private static Object date(TimelineEntry entry, String detail, Language language) {
        var value = entry.details().getOrDefault(detail, NONE);
        try {
            return org.bastama.foundation.shared.Formats.date(language, LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
