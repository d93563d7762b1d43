package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.opinionmap.OpinionMaps;
import org.bastama.civic.consultations.opinionmap.SendBallot;
import org.bastama.civic.consultations.opinionmap.SendStatement;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.consultation.OpinionsPages.Visit;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Voting statement by statement without a script, a session or an account: each page carries the votes so far, until a
 * mailbox is named that is to confirm them.
 */
@Component
class PlainOpinions implements PlainPart {

    private static final String TEMPLATE = "opinions";

    private final Pages pages;
    private final OpinionsPages opinionsPages;
    private final SendBallot sendBallot;
    private final SendStatement sendStatement;
    private final ContributionNotices notices;

    PlainOpinions(
            Pages pages,
            OpinionsPages opinionsPages,
            SendBallot sendBallot,
            SendStatement sendStatement,
            ContributionNotices notices) {
        this.pages = pages;
        this.opinionsPages = opinionsPages;
        this.sendBallot = sendBallot;
        this.sendStatement = sendStatement;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return OpinionMaps.CODE;
    }

    @Override
    public ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.of(request);
        if (request.getParameter(ContributionNotices.SENT) != null) {
            return notices.sent(consultation, part, reader, "publicweb.votes.sent-text");
        }
        var asked = PageAsked.of(request, "page");
        return page(
                HttpStatus.OK,
                consultation,
                part,
                reader,
                new Visit(BallotFields.first(), FormFields.EMPTY, asked, false));
    }

    @Override
    public ResponseEntity<byte[]> send(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.choosing(request, FormFields.LANGUAGE);
        var fields = FormFields.of(request);
        var ballot = BallotFields.of(fields);
        if (request.getParameter(FormFields.LANGUAGE) != null) {
            return again(consultation, part, reader, ballot);
        }
        return switch (fields.value("act")) {
            case "ballot" -> ballot(consultation, part, reader, ballot);
            case "statement" -> statement(consultation, part, reader, ballot, fields);
            case "undo" -> again(consultation, part, reader, ballot.undone());
            default -> again(consultation, part, reader, voted(fields, ballot));
        };
    }

    private static BallotFields voted(FormFields fields, BallotFields ballot) {
        var statement = BallotFields.number(fields, "statement");
        var choice = Choice.of(fields.value("choice"));
        return statement == null || choice.isEmpty() ? ballot : ballot.voted(statement, choice.get());
    }

    private ResponseEntity<byte[]> ballot(
            Consultation consultation, Consultation.Part part, Reader reader, BallotFields ballot) {
        try {
            sendBallot.send(
                    consultation.number(),
                    part.ordinal(),
                    ballot.votes(),
                    ballot.form().value("email"),
                    ballot.form().ticked("consent"),
                    reader.language());
            return notices.seeSent(consultation, part, reader);
        } catch (Rejection rejection) {
            var rejected = ballot.rejected(rejection, pages.words(reader));
            return refused(rejection, consultation, part, reader, new Visit(rejected, FormFields.EMPTY, 0, false));
        }
    }

    /** Not another page: the votes so far would be lost with this one. */
    private ResponseEntity<byte[]> statement(
            Consultation consultation, Consultation.Part part, Reader reader, BallotFields ballot, FormFields form) {
        var mine = ballot.withoutSender();
        try {
            sendStatement.send(consultation.number(), part.ordinal(), form.value("text"), form.sender(reader));
            return page(HttpStatus.OK, consultation, part, reader, new Visit(mine, FormFields.EMPTY, 0, true));
        } catch (Rejection rejection) {
            var rejected = form.rejected(rejection, pages.words(reader));
            return refused(rejection, consultation, part, reader, new Visit(mine, rejected, 0, false));
        }
    }

    private ResponseEntity<byte[]> refused(
            Rejection rejection, Consultation consultation, Consultation.Part part, Reader reader, Visit visit) {
        return switch (FaultStatus.of(rejection)) {
            case CONFLICT -> notices.closed(consultation, reader);
            case UNPROCESSABLE_CONTENT -> page(HttpStatus.UNPROCESSABLE_CONTENT, consultation, part, reader, visit);
            default -> throw rejection;
        };
    }

    private ResponseEntity<byte[]> again(
            Consultation consultation, Consultation.Part part, Reader reader, BallotFields ballot) {
        return page(HttpStatus.OK, consultation, part, reader, new Visit(ballot, FormFields.EMPTY, 0, false));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Consultation consultation, Consultation.Part part, Reader reader, Visit visit) {
        return pages.privately(status, TEMPLATE, opinionsPages.of(consultation, part, reader, visit));
    }
}
