package org.bastama.outside.publicweb.feed;

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

/** The feeds, the same for everybody who reads their language. */
@RestController
class FeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final String CACHE = "public, max-age=300, stale-while-revalidate=600";

    private final Pages pages;
    private final Feeds feeds;
    private final ReadablePetitions readable;
    private final AuthorityQueries authorities;
    private final ConsultationFeed consultations;

    FeedController(
            Pages pages,
            Feeds feeds,
            ReadablePetitions readable,
            AuthorityQueries authorities,
            ConsultationFeed consultations) {
        this.pages = pages;
        this.consultations = consultations;
        this.feeds = feeds;
        this.readable = readable;
        this.authorities = authorities;
    }

    @GetMapping("/feeds/petitions.atom")
    ResponseEntity<byte[]> petitions(HttpServletRequest request) {
        return answer(request, feeds.petitions(Reader.of(request).language()));
    }

    @GetMapping("/feeds/p/{number}.atom")
    ResponseEntity<byte[]> petition(@PathVariable String number, HttpServletRequest request) {
        var petition = readable.open(ReadablePetitions.number(number));
        return answer(request, feeds.of(petition, Reader.of(request).language()));
    }

    @GetMapping("/feeds/a/{slug}.atom")
    ResponseEntity<byte[]> authority(@PathVariable String slug, HttpServletRequest request) {
        var authority = authorities.find(slug).orElseThrow(PageFault::notFound);
        return answer(request, feeds.to(authority, Reader.of(request).language()));
    }

    @GetMapping("/feeds/consultations.atom")
    ResponseEntity<byte[]> consultations(HttpServletRequest request) {
        return answer(request, consultations.newest(Reader.of(request).language()));
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, Feed feed) {
        SharedAnswers.share(request);
        return pages.answer(ATOM, pages.shared(AtomWriter.write(feed, pages.baseUrl())), CACHE);
    }
}
