package org.bastama.outside.publicweb.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.MeetingQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The dates of consultations and their meetings. What is told of the first and the last day changes with a step of the
 * consultation, so that its steps count the revisions; meetings count their own.
 */
@Component
class ConsultationCalendars {

    private final Pages pages;
    private final CalendarEvents events;
    private final ConsultationQueries consultations;
    private final MeetingQueries meetings;

    ConsultationCalendars(
            Pages pages, CalendarEvents events, ConsultationQueries consultations, MeetingQueries meetings) {
        this.pages = pages;
        this.events = events;
        this.consultations = consultations;
        this.meetings = meetings;
    }

    /** The first and the last day, and every meeting. */
    Calendar of(Consultation consultation, Language language) {
        var number = consultation.number();
        var steps = consultations.steps(number);
        var moments = consultation.moments();
        return calendar(
                consultation,
                language,
                "/calendar/c/" + number + ".ics",
                "/c/" + number,
                Stream.concat(
                                Stream.of(
                                        day(consultation, "opens", moments.opensOn(), steps, language),
                                        day(consultation, "closes", moments.lastDay(), steps, language)),
                                meetings.all(consultation).stream()
                                        .map(meeting -> event(consultation, meeting, language)))
                        .toList());
    }

    /** One meeting alone. */
    Calendar of(Consultation consultation, Meeting meeting, Language language) {
        return calendar(
                consultation,
                language,
                "/calendar/c/" + meeting.consultation() + "/" + meeting.part() + ".ics",
                page(meeting),
                List.of(event(consultation, meeting, language)));
    }

    private Calendar calendar(
            Consultation consultation, Language language, String self, String page, List<Calendar.Event> dates) {
        return new Calendar(
                language,
                address(language, self),
                address(language, page),
                words(language)
                        .t(
                                "publicweb.calendar.petition",
                                consultation.text().titles().in(language)),
                dates);
    }

    private Calendar.Event day(
            Consultation consultation,
            String what,
            @Nullable LocalDate day,
            List<ConsultationStep> steps,
            Language language) {
        var title = consultation.text().titles().in(language);
        return new Calendar.Event(
                events.uid("consultation-" + what + "-" + consultation.number()),
                Objects.requireNonNull(day),
                steps.getLast().happenedAt(),
                steps.size(),
                words(language).t("publicweb.calendar.consultation-" + what, title),
                consultation.text().questions().in(language) + "\n"
                        + words(language)
                                .t("consultations.number", consultation.number().toString()),
                address(language, "/c/" + consultation.number()));
    }

    private Calendar.Event event(Consultation consultation, Meeting meeting, Language language) {
        var title = consultation
                .part(meeting.part())
                .map(part -> part.title().in(language))
                .orElse("");
        var cancelled = meeting.cancelled();
        return new Calendar.Event(
                events.uid("meeting-" + meeting.consultation() + "-" + meeting.part()),
                meeting.time().day(),
                new Calendar.Hours(meeting.time().start(), meeting.time().end()),
                meeting.place().in(language),
                cancelled != null,
                meeting.changedAt(),
                meeting.revision(),
                cancelled == null ? title : words(language).t("publicweb.calendar.meeting-cancelled", title),
                text(consultation, meeting, language),
                address(language, page(meeting)));
    }

    private static String text(Consultation consultation, Meeting meeting, Language language) {
        var cancelled = meeting.cancelled();
        return Stream.of(
                        consultation.text().titles().in(language),
                        cancelled == null ? "" : cancelled.reason().in(language),
                        meeting.agenda().in(language),
                        meeting.stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String page(Meeting meeting) {
        return "/c/" + meeting.consultation() + "/parts/" + meeting.part();
    }

    private String address(Language language, String path) {
        return pages.baseUrl() + Reader.in(language, path);
    }

    private Words words(Language language) {
        return pages.words(new Reader(language, true));
    }
}
