package org.bastama.outside.publicweb.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.SharedAnswers;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendars, the same for everybody who reads their language; there where the feeds are. */
@RestController
class CalendarController {

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String CACHE = "public, max-age=300, stale-while-revalidate=600";

    private final Pages pages;
    private final Calendars calendars;
    private final ReadablePetitions readable;
    private final AuthorityQueries authorities;

    CalendarController(Pages pages, Calendars calendars, ReadablePetitions readable, AuthorityQueries authorities) {
        this.pages = pages;
        this.calendars = calendars;
        this.readable = readable;
        this.authorities = authorities;
    }

    @GetMapping("/calendar/p/{number}.ics")
    ResponseEntity<byte[]> petition(@PathVariable String number, HttpServletRequest request) {
        var petition = readable.open(ReadablePetitions.number(number));
        return answer(request, calendars.of(petition, Reader.of(request).language()));
    }

    @GetMapping("/calendar/a/{slug}.ics")
    ResponseEntity<byte[]> authority(@PathVariable String slug, HttpServletRequest request) {
        var authority = authorities.find(slug).orElseThrow(PageFault::notFound);
        return answer(request, calendars.of(authority, Reader.of(request).language()));
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, Calendar calendar) {
        SharedAnswers.share(request);
        return pages.answer(ICALENDAR, pages.shared(CalendarWriter.write(calendar)), CACHE);
    }
}
