package org.bastama.outside.publicweb.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.bastama.civic.consultations.meetings.MeetingQueries;
import org.bastama.outside.publicweb.consultation.ReadableConsultations;
import org.bastama.outside.publicweb.feed.FetchedDocuments;
import org.bastama.outside.publicweb.page.PageFault;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendars, the same for everybody who reads their language; there where the feeds are. */
@RestController
class CalendarController {

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FetchedDocuments documents;
    private final Calendars calendars;
    private final ConsultationCalendars consultations;
    private final ReadableConsultations readable;
    private final MeetingQueries meetings;

    CalendarController(
            FetchedDocuments documents,
            Calendars calendars,
            ConsultationCalendars consultations,
            ReadableConsultations readable,
            MeetingQueries meetings) {
        this.documents = documents;
        this.calendars = calendars;
        this.consultations = consultations;
        this.readable = readable;
        this.meetings = meetings;
    }

    @GetMapping("/calendar/p/{number}.ics")
    ResponseEntity<byte[]> petition(@PathVariable String number, HttpServletRequest request) {
        return documents.ofPetition(
                number,
                request,
                ICALENDAR,
                (petition, language) -> CalendarWriter.write(calendars.of(petition, language)));
    }

    @GetMapping("/calendar/c/{number}.ics")
    ResponseEntity<byte[]> consultation(@PathVariable String number, HttpServletRequest request) {
        var consultation = readable.open(number);
        return documents.of(
                request, ICALENDAR, language -> CalendarWriter.write(consultations.of(consultation, language)));
    }

    @GetMapping("/calendar/c/{number}/{part}.ics")
    ResponseEntity<byte[]> meeting(@PathVariable String number, @PathVariable String part, HttpServletRequest request) {
        var consultation = readable.open(number);
        var meeting =
                meetings.find(consultation, readable.part(consultation, part)).orElseThrow(PageFault::notFound);
        return documents.of(
                request,
                ICALENDAR,
                language -> CalendarWriter.write(consultations.of(consultation, meeting, language)));
    }

    @GetMapping("/calendar/a/{slug}.ics")
    ResponseEntity<byte[]> authority(@PathVariable String slug, HttpServletRequest request) {
        return documents.ofAuthority(
                slug,
                request,
                ICALENDAR,
                (authority, language) -> CalendarWriter.write(calendars.of(authority, language)));
    }
}
