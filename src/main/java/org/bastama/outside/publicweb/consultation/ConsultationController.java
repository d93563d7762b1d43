package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plain pages of a consultation and of its parts. */
@RestController
class ConsultationController {

    private static final String CACHE = "public, max-age=1, stale-while-revalidate=5";

    private final Pages pages;
    private final ReadableConsultations readable;
    private final ConsultationPages consultationPages;
    private final List<PlainPart> parts;

    ConsultationController(
            Pages pages, ReadableConsultations readable, ConsultationPages consultationPages, List<PlainPart> parts) {
        this.pages = pages;
        this.readable = readable;
        this.consultationPages = consultationPages;
        this.parts = parts;
    }

    @GetMapping("/c/{number}")
    ResponseEntity<byte[]> show(@PathVariable String number, HttpServletRequest request) {
        var page = consultationPages.of(readable.open(number), Reader.of(request));
        return pages.answer(pages.shared("consultation", page), CACHE);
    }

    @GetMapping("/c/{number}/parts/{ordinal}")
    ResponseEntity<byte[]> part(@PathVariable String number, @PathVariable String ordinal, HttpServletRequest request) {
        var consultation = readable.open(number);
        var part = readable.part(consultation, ordinal);
        return of(part.kind()).show(consultation, part, request);
    }

    @PostMapping(path = "/c/{number}/parts/{ordinal}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> send(@PathVariable String number, @PathVariable String ordinal, HttpServletRequest request) {
        var consultation = readable.open(number);
        var part = readable.part(consultation, ordinal);
        return of(part.kind()).send(consultation, part, request);
    }

    private PlainPart of(String kind) {
        return parts.stream()
                .filter(part -> part.kind().equals(kind))
                .findFirst()
                .orElseThrow(PageFault::notFound);
    }
}
