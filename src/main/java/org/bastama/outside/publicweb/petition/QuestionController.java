package org.bastama.outside.publicweb.petition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.civic.responses.satisfaction.AnswerLink;
import org.bastama.civic.responses.satisfaction.AnswerQuestion;
import org.bastama.civic.responses.satisfaction.Choice;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The link of the question to signers: opening it counts nothing, pressing one of its buttons does. */
@RestController
class QuestionController {

    private final Pages pages;
    private final QuestionPages questionPages;
    private final ReadablePetitions readable;
    private final AnswerQuestion question;

    QuestionController(Pages pages, QuestionPages questionPages, ReadablePetitions readable, AnswerQuestion question) {
        this.pages = pages;
        this.questionPages = questionPages;
        this.readable = readable;
        this.question = question;
    }

    @GetMapping("/q/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        return page(token, request, HttpStatus.OK, null);
    }

    @PostMapping("/q/{token}")
    ResponseEntity<byte[]> answer(@PathVariable String token, HttpServletRequest request) {
        var link = question.look(token).orElseThrow(PageFault::notFound);
        readable.open(link.question().petition());
        var choice = Optional.ofNullable(request.getParameter("choice")).flatMap(Choice::of);
        if (link.state() == AnswerLink.State.CLOSED) {
            return page(token, request, HttpStatus.GONE, null);
        }
        if (choice.isEmpty()) {
            return page(token, request, HttpStatus.UNPROCESSABLE_CONTENT, "responses.question.choose");
        }
        question.answer(token, choice.get());
        // Named in the address: without it the page speaks the language of the mail.
        var reader = new Reader(Reader.of(request, link.language()).language(), true);
        return pages.seeOther(reader, "/q/" + token);
    }

    private ResponseEntity<byte[]> page(
            String token,
            HttpServletRequest request,
            HttpStatus status,
            @org.jspecify.annotations.Nullable String problem) {
        var link = question.look(token).orElseThrow(PageFault::notFound);
        var petition = readable.open(link.question().petition());
        var reader = Reader.of(request, link.language());
        var path = "/q/" + token;
        if (link.state() == AnswerLink.State.CLOSED) {
            return pages.notice(HttpStatus.GONE, questionPages.closed(link, petition, path, reader));
        }
        var told = problem == null ? null : pages.words(reader).t(problem);
        return pages.privately(status, "question", questionPages.open(link, petition, path, reader, told));
    }
}
