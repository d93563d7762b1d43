package org.bastama.outside.publicweb.openapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Pages.SharedPage;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the API is: a page for people, a document for programs; each is written when it is first asked for, and kept. */
@RestController
class ApiController {

    private static final String CACHE = "public, max-age=3600, stale-while-revalidate=86400";

    private final Pages pages;
    private final ApiPages page;
    private final ApiDocument document;
    private final Map<Reader, SharedPage> written = new ConcurrentHashMap<>();
    private final Map<Language, SharedPage> documents = new ConcurrentHashMap<>();

    ApiController(Pages pages, ApiPages page, ApiDocument document) {
        this.pages = pages;
        this.page = page;
        this.document = document;
    }

    @GetMapping(ApiPages.PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        return pages.answer(written.computeIfAbsent(Reader.of(request), page::render), CACHE);
    }

    @GetMapping(ApiPages.DOCUMENT)
    ResponseEntity<byte[]> document(HttpServletRequest request) {
        var reader = Reader.of(request);
        return pages.answer(
                MediaType.APPLICATION_JSON,
                documents.computeIfAbsent(
                        reader.language(), language -> pages.shared(document.write(pages.words(reader)))),
                CACHE);
    }
}
