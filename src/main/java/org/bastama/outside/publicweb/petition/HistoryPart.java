package org.bastama.outside.publicweb.petition;

import java.util.List;
import java.util.Optional;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened: the timeline, the deadline of the authority, its responses. */
@Component
class HistoryPart {

    private final PetitionQueries petitions;
    private final TimelineTexts texts;
    private final ResponseQueries responses;
    private final AuthorityQueries authorities;

    HistoryPart(
            PetitionQueries petitions, TimelineTexts texts, ResponseQueries responses, AuthorityQueries authorities) {
        this.petitions = petitions;
        this.texts = texts;
        this.responses = responses;
        this.authorities = authorities;
    }

    /** The public timeline, newest first. */
    List<PetitionPage.Step> steps(PetitionNumber number, Words words) {
        return petitions.timeline(number).reversed().stream()
                .map(entry -> step(entry, words))
                .toList();
    }

    /** The responses, newest first. */
    List<PetitionPage.Answer> answers(PetitionNumber number, Words words) {
        return responses.of(number).reversed().stream()
                .map(response -> answer(response, words))
                .toList();
    }

    /** The deadline, if one runs or ran. */
    Optional<PetitionPage.Due> due(PetitionNumber number, Words words) {
        return responses.deadline(number).map(deadline -> new PetitionPage.Due(text(deadline, words), tone(deadline)));
    }

    private PetitionPage.Step step(TimelineEntry entry, Words words) {
        return new PetitionPage.Step(
                words.date(entry.happenedAt()),
                Formats.day(entry.happenedAt()).toString(),
                texts.of(entry, words.language()),
                PetitionPage.Note.of(entry.note(), words),
                entry.struckAt() != null);
    }

    private PetitionPage.Answer answer(Response response, Words words) {
        var language = words.language();
        var shown = response.text().languageFor(language).orElse(language);
        return new PetitionPage.Answer(
                words.t("publicweb.answer.kind." + response.kind().code()),
                response.outcome() == null ? null : words.t("responses.outcome." + response.outcome()),
                tone(response.outcome()),
                authorities
                        .find(response.authoritySlug())
                        .map(authority -> authority.names().in(language))
                        .orElse(response.authoritySlug()),
                words.t("publicweb.answer.signed", response.officialName(), words.date(response.publishedAt())),
                registered(response, words),
                response.text()
                        .in(language)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                shown.code(),
                shown == language ? null : words.t("responses.answer.in-language." + shown.code()));
    }

    private static @Nullable String registered(Response response, Words words) {
        var number = response.incomingNumber();
        var day = response.registeredOn();
        return number == null || day == null ? null : words.t("responses.section.registered", number, day);
    }

    private static String tone(@Nullable String outcome) {
        return switch (outcome == null ? "" : outcome) {
            case "satisfied" -> "good";
            case "refused" -> "bad";
            case "partly" -> "warn";
            default -> "accent";
        };
    }

    private String text(Deadline deadline, Words words) {
        var due = words.date(deadline.dueOn());
        return switch (deadline.state()) {
            case RUNNING, DUE_SOON -> words.t("publicweb.due.running", due, left(deadline, words));
            case OVERDUE -> words.t("publicweb.due.overdue", due);
            case LONG_OVERDUE -> words.t("publicweb.due.long-overdue", due);
            case STOPPED -> words.t(deadline.stoppedLate() ? "publicweb.due.late" : "publicweb.due.kept", due);
        };
    }

    /** In the days in which the term is counted. */
    private String left(Deadline deadline, Words words) {
        var days = responses.daysLeft(deadline);
        if (days == 0) {
            return words.t("responses.deadline.today");
        }
        return words.t(
                deadline.term().unit() == Procedure.Unit.WORKING
                        ? "responses.deadline.left.working"
                        : "responses.deadline.left.calendar",
                days);
    }

    private static String tone(Deadline deadline) {
        return switch (deadline.state()) {
            case OVERDUE, LONG_OVERDUE -> "bad";
            case DUE_SOON -> "warn";
            case STOPPED -> deadline.stoppedLate() ? "warn" : "good";
            case RUNNING -> "";
        };
    }
}
