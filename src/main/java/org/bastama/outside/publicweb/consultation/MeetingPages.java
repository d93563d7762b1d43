package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.MeetingQueries;
import org.bastama.civic.consultations.meetings.MeetingWords;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the plain page of a meeting together. */
@Component
class MeetingPages {

    private final Pages pages;
    private final MeetingQueries meetings;
    private final MeetingWords meetingWords;
    private final Clock clock;

    MeetingPages(Pages pages, MeetingQueries meetings, MeetingWords meetingWords, Clock clock) {
        this.pages = pages;
        this.meetings = meetings;
        this.meetingWords = meetingWords;
        this.clock = clock;
    }

    /** The page, with the form where people register. */
    MeetingPage of(Consultation consultation, Consultation.Part part, Reader reader, FormFields form) {
        var meeting = meetings.find(consultation, part).orElseThrow(PageFault::notFound);
        var words = pages.words(reader);
        var language = reader.language();
        var takes = meeting.takesRegistrations(clock.instant());
        var cancelled = meeting.cancelled();
        var path = IdeasPages.path(consultation, part);
        var head =
                PartHead.of(pages, consultation, part, reader, "", part.title().in(language));
        return new MeetingPage(
                takes ? head.withForm(new Frame.TypedForm("register", path, FormFields.LANGUAGE)) : head,
                Passage.of(part.intro(), words),
                cancelled == null ? null : Passage.of(cancelled.reason(), words),
                meetingWords.when(meeting, language),
                Passage.of(meeting.place(), words),
                meeting.stream(),
                meetingWords.seats(meeting, meetings.seats(meeting), language).orElse(null),
                Passage.of(meeting.agenda(), words),
                meetingWords.agendaSince(meeting, language),
                meetingWords.whyNot(meeting, language).orElse(null),
                takes ? form : null,
                told(meeting, reader),
                path,
                reader.link("/calendar/c/" + consultation.number() + "/" + part.ordinal() + ".ics"));
    }

    private MeetingPage.@Nullable Told told(Meeting meeting, Reader reader) {
        var minutes = meeting.minutes();
        if (minutes == null) {
            return null;
        }
        var words = pages.words(reader);
        var paths = meetings.contributions(meeting);
        return new MeetingPage.Told(
                meetingWords.attendance(meeting, minutes, reader.language()),
                Passage.of(minutes.text(), words),
                minutes.decisions().stream()
                        .map(decision -> new MeetingPage.Decided(
                                Passage.of(decision.text(), words),
                                decision.contributions().stream()
                                        .map(number -> new MeetingPage.Number(
                                                words.t(
                                                        "consultations.meetings.decision.number",
                                                        String.valueOf(number)),
                                                paths.containsKey(number) ? reader.link(paths.get(number)) : null))
                                        .toList()))
                        .toList(),
                minutes.by() + " · " + words.date(minutes.publishedAt()));
    }
}
