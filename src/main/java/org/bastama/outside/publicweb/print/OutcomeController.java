package org.bastama.outside.publicweb.print;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.outside.publicweb.consultation.ReadableConsultations;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The outcome of a consultation as PDF; not there before it is published. */
@RestController
class OutcomeController {

    private final ReadableConsultations readable;
    private final OutcomePages outcomes;
    private final PdfAnswers answers;

    OutcomeController(ReadableConsultations readable, OutcomePages outcomes, PdfAnswers answers) {
        this.readable = readable;
        this.outcomes = outcomes;
        this.answers = answers;
    }

    @GetMapping("/c/{number}/outcome.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number, HttpServletRequest request) {
        var consultation = readable.open(number);
        var language = Reader.of(request).language();
        var page = outcomes.of(consultation, language).orElseThrow(PageFault::notFound);
        return answers.of("outcome", page, "consultation-" + consultation.number(), language);
    }
}
