package org.bastama.outside.publicweb.print;

import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with PDFs that everybody may share. */
@Component
class PdfAnswers {

    /** How long what is printed may be kept. */
    static final String CACHE = "public, max-age=300, stale-while-revalidate=3600";

    private final Pages pages;
    private final PressQueue press;

    PdfAnswers(Pages pages, PressQueue press) {
        this.pages = pages;
        this.press = press;
    }

    /** The PDF of a template, named after the petition and the template. */
    ResponseEntity<byte[]> of(String template, Object model, PetitionNumber petition, Language language) {
        return of(template, model, "petition-" + petition, language);
    }

    /** The PDF of a template, named after what it is about and the template. */
    ResponseEntity<byte[]> of(String template, Object model, String about, Language language) {
        var page = pages.shared(template, model);
        var name = "%s-%s-%s.pdf".formatted(about, template, language.code());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .eTag(page.tag())
                .body(press.print(page.tag(), page.body()));
    }
}
