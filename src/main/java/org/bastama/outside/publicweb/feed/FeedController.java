package org.bastama.outside.publicweb.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.bastama.outside.publicweb.page.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The feeds, the same for everybody who reads their language. */
@RestController
class FeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final FetchedDocuments documents;
    private final Feeds feeds;
    private final ConsultationFeed consultations;
    private final Pages pages;

    FeedController(FetchedDocuments documents, Feeds feeds, ConsultationFeed consultations, Pages pages) {
        this.documents = documents;
        this.consultations = consultations;
        this.feeds = feeds;
        this.pages = pages;
    }

    @GetMapping("/feeds/petitions.atom")
    ResponseEntity<byte[]> petitions(HttpServletRequest request) {
        return documents.of(request, ATOM, language -> atom(feeds.petitions(language)));
    }

    @GetMapping("/feeds/p/{number}.atom")
    ResponseEntity<byte[]> petition(@PathVariable String number, HttpServletRequest request) {
        return documents.ofPetition(number, request, ATOM, (petition, language) -> atom(feeds.of(petition, language)));
    }

    @GetMapping("/feeds/a/{slug}.atom")
    ResponseEntity<byte[]> authority(@PathVariable String slug, HttpServletRequest request) {
        return documents.ofAuthority(slug, request, ATOM, (authority, language) -> atom(feeds.to(authority, language)));
    }

    @GetMapping("/feeds/consultations.atom")
    ResponseEntity<byte[]> consultations(HttpServletRequest request) {
        return documents.of(request, ATOM, language -> atom(consultations.newest(language)));
    }

    private byte[] atom(Feed feed) {
        return AtomWriter.write(feed, pages.baseUrl());
    }
}
