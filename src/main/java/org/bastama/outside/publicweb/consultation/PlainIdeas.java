package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reading and sending ideas without a script, a session or an account. What was typed is never lost to a fault. */
@Component
class PlainIdeas implements PlainPart {

    private static final String TEMPLATE = "ideas";

    private final Pages pages;
    private final IdeasPages ideasPages;
    private final ContributionNotices notices;
    private final ProposeIdea propose;

    PlainIdeas(Pages pages, IdeasPages ideasPages, ContributionNotices notices, ProposeIdea propose) {
        this.pages = pages;
        this.ideasPages = ideasPages;
        this.notices = notices;
        this.propose = propose;
    }

    @Override
    public String kind() {
        return Ideas.CODE;
    }

    @Override
    public ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.of(request);
        if (request.getParameter(ContributionNotices.SENT) != null) {
            return notices.sent(consultation, part, reader);
        }
        var asked = PageAsked.of(request, "page");
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
            propose.propose(
                    consultation.number(),
                    part.ordinal(),
                    new Idea(fields.value("heading"), fields.value("text")),
                    fields.sender(reader));
            return notices.seeSent(consultation, part, reader);
        } catch (Rejection rejection) {
            return switch (FaultStatus.of(rejection)) {
                case CONFLICT -> notices.closed(consultation, reader);
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
}
