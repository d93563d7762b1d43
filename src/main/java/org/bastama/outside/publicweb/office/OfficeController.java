package org.bastama.outside.publicweb.office;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import org.bastama.civic.responses.office.AnswerByLetter;
import org.bastama.civic.responses.office.Letter;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The form behind the second link of an office: for one act, and for two hours. Opening it changes nothing. */
@RestController
class OfficeController {

    private final Pages pages;
    private final OfficePages officePages;
    private final OfficeOverPages overPages;
    private final AnswerByLetter answerByLetter;

    OfficeController(Pages pages, OfficePages officePages, OfficeOverPages overPages, AnswerByLetter answerByLetter) {
        this.pages = pages;
        this.officePages = officePages;
        this.overPages = overPages;
        this.answerByLetter = answerByLetter;
    }

    @GetMapping("/o/answer/{token}")
    ResponseEntity<byte[]> form(@PathVariable String token, HttpServletRequest request) {
        var letter = letter(token);
        var reader = Reader.of(request, letter.language());
        return request.getParameter("done") != null
                ? done(letter, token, reader)
                : form(HttpStatus.OK, letter, token, reader, OfficeFields.empty());
    }

    @PostMapping("/o/answer/{token}")
    ResponseEntity<byte[]> act(@PathVariable String token, HttpServletRequest request) {
        var letter = letter(token);
        var reader = Reader.of(request, letter.language());
        var fields = OfficeFields.of(request);
        if (!letter.open()) {
            return over(letter, token, reader, fields);
        }
        try {
            act(token, fields, reader);
            return pages.seeOther(reader, path(token) + "?done=1");
        } catch (Rejection rejection) {
            var told = fields.rejected(rejection, pages.words(reader));
            return form(HttpStatus.UNPROCESSABLE_CONTENT, letter(token), token, reader, told);
        }
    }

    @GetMapping("/o/answer/{token}" + OfficeFields.KEPT)
    ResponseEntity<byte[]> back(@PathVariable String token, HttpServletRequest request) {
        return pages.seeOther(Reader.of(request), path(token));
    }

    /** The same page in another language with what was typed; nothing is done with it. */
    @PostMapping("/o/answer/{token}" + OfficeFields.KEPT)
    ResponseEntity<byte[]> again(@PathVariable String token, HttpServletRequest request) {
        var fields = OfficeFields.of(request);
        return form(HttpStatus.OK, letter(token), token, OfficeFields.reader(request), fields);
    }

    private void act(String token, OfficeFields fields, Reader reader) {
        var act = fields.act().orElseThrow(() -> Rejection.of("publicweb.office.act-missing"));
        switch (act) {
            case REGISTER ->
                answerByLetter.register(
                        token, fields.signer(), fields.value("incomingNumber"), fields.day("registeredOn"));
            case EXTEND ->
                // Without the date that was shown, none is the one that was seen.
                answerByLetter.extend(
                        token,
                        fields.signer(),
                        Objects.requireNonNullElse(fields.day("from"), LocalDate.EPOCH),
                        fields.text("reason", reader.language()));
            case ANSWER -> answerByLetter.answer(token, fields.signer(), fields.answer(reader.language()));
        }
    }

    private Letter letter(String token) {
        return answerByLetter.look(token).orElseThrow(PageFault::notFound);
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status, Letter letter, String token, Reader reader, OfficeFields fields) {
        return letter.open()
                ? pages.privately(status, "office", officePages.of(letter, path(token), reader, fields))
                : over(letter, token, reader, fields);
    }

    private ResponseEntity<byte[]> done(Letter letter, String token, Reader reader) {
        if (letter.open()) {
            return pages.seeOther(reader, path(token));
        }
        if (!letter.used()) {
            return over(letter, token, reader, OfficeFields.empty());
        }
        return pages.notice(
                HttpStatus.OK,
                Notice.of(pages.frame(reader, path(token), "publicweb.office.done-title"), "good")
                        .say("publicweb.office.done-text")
                        .say("publicweb.office.again")
                        .link(
                                "publicweb.office.petition",
                                "/p/" + letter.handOver().petition()));
    }

    /** The link is over; what was sent by it meanwhile is shown, for it was not taken. */
    private ResponseEntity<byte[]> over(Letter letter, String token, Reader reader, OfficeFields fields) {
        return pages.privately(HttpStatus.GONE, "office-over", overPages.of(letter, path(token), reader, fields));
    }

    private static String path(String token) {
        return "/o/answer/" + token;
    }
}
