package org.bastama.outside.publicweb.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.bastama.outside.publicweb.feed.FetchedDocuments;
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

    CalendarController(FetchedDocuments documents, Calendars calendars) {
        this.documents = documents;
        this.calendars = calendars;
    }

    @GetMapping("/calendar/p/{number}.ics")
    ResponseEntity<byte[]> petition(@PathVariable String number, HttpServletRequest request) {
        return documents.ofPetition(
                number,
                request,
                ICALENDAR,
                (petition, language) -> CalendarWriter.write(calendars.of(petition, language)));
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
