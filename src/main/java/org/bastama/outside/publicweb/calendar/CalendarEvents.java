package org.bastama.outside.publicweb.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/**
 * Tells the dates of petitions. What is told of a day changes with a step of the petition's timeline, so that its steps
 * count the revisions.
 */
@Component
class CalendarEvents {

    private final Pages pages;

    CalendarEvents(Pages pages) {
        this.pages = pages;
    }

    /** The last day of collecting; none of a petition that is open-ended or was withdrawn before. */
    Optional<Calendar.Event> closing(PetitionSummary petition, Timeline.Length length, Language language) {
        var closes = petition.closesAt();
        if (closes == null || petition.state() == PetitionState.WITHDRAWN) {
            return Optional.empty();
        }
        var words = words(language);
        return Optional.of(event(
                "closing-" + petition.number(),
                Formats.day(closes),
                "publicweb.calendar.closes",
                words.t("publicweb.calendar.closes.text", words.dateTime(closes)),
                petition,
                length,
                language));
    }

    /** The day by which an authority has to answer, or had to before its term ended. */
    Calendar.Event due(
            Deadline deadline,
            PetitionSummary petition,
            Timeline.Length length,
            LocalizedText authority,
            Language language) {
        var name = authority.in(language);
        var ended = deadline.stoppedAt();
        return event(
                "deadline-" + petition.number() + "-" + deadline.ordinal() + "-" + deadline.authoritySlug(),
                deadline.dueOn(),
                ended == null ? "publicweb.calendar.due" : "publicweb.calendar.ended",
                ended == null ? name : name + "\n" + ended(ended, deadline, words(language)),
                petition,
                length,
                language);
    }

    /** The day by which a commitment is to be kept, or was, with how it stands. */
    Calendar.Event commitment(
            Commitment commitment,
            PetitionSummary petition,
            Timeline.Length length,
            LocalizedText authority,
            Language language) {
        var words = words(language);
        var state = words.t("responses.commitment.state." + commitment.state().code());
        return event(
                "commitment-" + petition.number() + "-" + commitment.number(),
                commitment.dueOn(),
                "publicweb.calendar.commitment",
                authority.in(language) + "\n" + commitment.text().in(language) + "\n" + state,
                petition,
                length,
                language);
    }

    private static String ended(Instant at, Deadline deadline, Words words) {
        return words.t("publicweb.calendar.ended.text", words.date(at), words.date(deadline.dueOn()));
    }

    /** The title of a petition, its number where it is hidden. */
    String title(PetitionSummary petition, Language language) {
        var title = petition.titles().in(language);
        return title.isEmpty() ? number(petition, language) : title;
    }

    private Calendar.Event event(
            String id,
            LocalDate day,
            String key,
            String text,
            PetitionSummary petition,
            Timeline.Length length,
            Language language) {
        return new Calendar.Event(
                uid(id),
                day,
                length.last(),
                length.steps(),
                words(language).t(key, title(petition, language)),
                text + "\n" + number(petition, language),
                pages.baseUrl() + Reader.in(language, "/p/" + petition.number()));
    }

    /** What names an event for ever and everywhere. */
    String uid(String id) {
        return id + "@" + Objects.requireNonNullElse(URI.create(pages.baseUrl()).getHost(), "bastama");
    }

    private String number(PetitionSummary petition, Language language) {
        return words(language).t("publicweb.petition.number", petition.number().toString());
    }

    private Words words(Language language) {
        return pages.words(new Reader(language, true));
    }
}
