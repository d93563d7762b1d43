package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reading and sending ideas without a script, a session or an account. What was typed is never lost to a fault. */
@Component
class PlainIdeas implements PlainPart {

    private static final String TEMPLATE = "ideas";
    private static final String SENT = "sent";

    private final Pages pages;
    private final IdeasPages ideasPages;
    private final ProposeIdea propose;

    PlainIdeas(Pages pages, IdeasPages ideasPages, ProposeIdea propose) {
        this.pages = pages;
        this.ideasPages = ideasPages;
        this.propose = propose;
    }

    @Override
    public String kind() {
        return Ideas.CODE;
    }

    @Override
    public ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.of(request);
        if (request.getParameter(SENT) != null) {
            return sent(consultation, part, reader);
        }
        var asked = Optional.ofNullable(request.getParameter("page"))
                .filter(typed -> typed.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        return pages.privately(
                HttpStatus.OK, TEMPLATE, ideasPages.of(consultation, part, reader, FormFields.EMPTY, asked));
    }

    @Override
    public ResponseEntity<byte[]> send(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.choosing(request, FormFields.LANGUAGE);
        var fields = FormFields.of(request);
        if (request.getParameter(FormFields.LANGUAGE) != null) {
            return again(HttpStatus.OK, consultation, part, reader, fields);
        }
        try {
            propose.propose(consultation.number(), part.ordinal(), new Idea(fields.value("heading"), fields.value("text")), fields.sender(reader));
            return pages.seeOther(reader, IdeasPages.path(consultation, part) + "?" + SENT + "=1");
        } catch (Rejection rejection) {
            return switch (FaultStatus.of(rejection)) {
                case CONFLICT -> closed(consultation, reader);
                case UNPROCESSABLE_CONTENT ->
                    again(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            consultation,
                            part,
                            reader,
                            fields.rejected(rejection, pages.words(reader)));
                default -> throw rejection;
            };
        }
    }

    private ResponseEntity<byte[]> again(
            HttpStatus status, Consultation consultation, Consultation.Part part, Reader reader, FormFields fields) {
        return pages.privately(status, TEMPLATE, ideasPages.of(consultation, part, reader, fields, 0));
    }

    private ResponseEntity<byte[]> closed(Consultation consultation, Reader reader) {
        var path = "/c/" + consultation.number();
        return pages.notice(
                HttpStatus.CONFLICT,
                Notice.of(pages.frame(reader, path, "publicweb.contribution.over-title"), "warn")
                        .say("publicweb.contribution.over-text")
                        .link("publicweb.consultation.back", path));
    }

    /** The same for every mailbox. */
    private ResponseEntity<byte[]> sent(Consultation consultation, Consultation.Part part, Reader reader) {
        var path = IdeasPages.path(consultation, part);
        return pages.notice(
                HttpStatus.OK,
                Notice.of(pages.frame(reader, path + "?" + SENT + "=1", "consultations.send.sent-title"), "good")
                        .say("publicweb.contribution.sent-text")
                        .say("publicweb.contribution.sent-nothing")
                        .link("publicweb.consultation.back", "/c/" + consultation.number()));
    }
}
