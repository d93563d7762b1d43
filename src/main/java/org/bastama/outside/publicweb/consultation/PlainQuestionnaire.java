package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.questionnaire.filling.AnswerFiles;
import org.bastama.civic.consultations.questionnaire.filling.KeepAnswers;
import org.bastama.civic.consultations.questionnaire.filling.MailAnswersLink;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.questionnaire.filling.SendAnswers;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answering a questionnaire page by page without a script, a session or an account. What was typed is kept with every
 * page under a key that is in the address: pages can be gone back to, and the link can be mailed.
 */
@Component
class PlainQuestionnaire implements PlainPart {

    private static final String TEMPLATE = "answers";
    /** The parameter of the page after the link to go on was mailed. */
    private static final String MAILED = "mailed";

    private static final String CACHE = "public, max-age=1, stale-while-revalidate=5";

    private final Pages pages;
    private final AnswersPages answersPages;
    private final AnswersTurns turns;
    private final ContributionNotices notices;
    private final KeepAnswers keep;
    private final SendAnswers send;
    private final MailAnswersLink mailLink;
    private final AnswerFiles files;

    PlainQuestionnaire(
            Pages pages,
            AnswersPages answersPages,
            AnswersTurns turns,
            ContributionNotices notices,
            KeepAnswers keep,
            SendAnswers send,
            MailAnswersLink mailLink,
            AnswerFiles files) {
        this.pages = pages;
        this.answersPages = answersPages;
        this.turns = turns;
        this.notices = notices;
        this.keep = keep;
        this.send = send;
        this.mailLink = mailLink;
        this.files = files;
    }

    @Override
    public String kind() {
        return QuestionnairePart.CODE;
    }

    @Override
    public Optional<String> resume(String token) {
        return keep.find(token)
                .map(kept -> "/c/" + kept.consultation() + "/parts/" + kept.part() + "?answers=" + token);
    }

    @Override
    public Optional<String> more(Contribution contribution, String token) {
        return files.asked(contribution).isEmpty()
                ? Optional.empty()
                : Optional.of("/consultations/" + contribution.consultation() + "?link=" + token + "#part-"
                        + contribution.part());
    }

    @Override
    public String calls(Contribution contribution) {
        return contribution.text().isEmpty() ? "-counted" : "-answers";
    }

    @Override
    public ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.of(request);
        if (request.getParameter(ContributionNotices.SENT) != null) {
            return notices.sent(consultation, part, reader, "publicweb.answers.sent");
        }
        if (request.getParameter(MAILED) != null) {
            return notices.mailed(consultation, part, reader, MAILED, "publicweb.answers.mailed");
        }
        if (!answersPages.takes(consultation)) {
            var page = answersPages.of(consultation, part, reader, null, PageAsked.of(request, "said"));
            return pages.answer(pages.shared(TEMPLATE, page), CACHE);
        }
        var turn = turns.of(consultation, part, reader, request);
        return answer(
                HttpStatus.OK, turn, FormFields.of(AnswersForms.typed(turn.course())), PageAsked.of(request, "said"));
    }

    @Override
    public ResponseEntity<byte[]> send(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.choosing(request, FormFields.LANGUAGE);
        if (!answersPages.takes(consultation)) {
            return notices.closed(consultation, reader);
        }
        var fields = FormFields.of(request);
        var turn = turns.of(consultation, part, reader, request).read(fields);
        if (request.getParameter(FormFields.LANGUAGE) != null) {
            return answer(HttpStatus.OK, turn, fields, 0);
        }
        try {
            var key = keep.keep(consultation.number(), part.ordinal(), turn.key(), turn.answers(), Actor.anonymous());
            return step(turn.keptUnder(key), fields);
        } catch (Rejection rejection) {
            return switch (FaultStatus.of(rejection)) {
                case CONFLICT -> notices.closed(consultation, reader);
                case UNPROCESSABLE_CONTENT ->
                    answer(HttpStatus.UNPROCESSABLE_CONTENT, turn, fields.rejected(rejection, pages.words(reader)), 0);
                default -> throw rejection;
            };
        }
    }

    private ResponseEntity<byte[]> step(AnswersTurn turn, FormFields fields) {
        return switch (fields.value("go")) {
            case "back" -> pages.seeOther(turn.reader(), forms(turn).at(turn.key(), turn.before()));
            case "mail" -> {
                mailLink.mail(
                        turn.key(), fields.value("resumeEmail"), turn.reader().language());
                yield notices.see(turn.consultation(), turn.part(), turn.reader(), MAILED);
            }
            default -> {
                if (turn.page().equals(AnswersForms.REVIEW)) {
                    send.send(
                            turn.consultation().number(),
                            turn.part().ordinal(),
                            turn.answers(),
                            fields.sender(turn.reader()),
                            turn.key());
                    yield notices.seeSent(turn.consultation(), turn.part(), turn.reader());
                }
                yield pages.seeOther(turn.reader(), forms(turn).at(turn.key(), turn.next(fields)));
            }
        };
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, AnswersTurn turn, FormFields fields, int said) {
        var form = forms(turn).form(turn.key(), turn.page(), turn.course(), fields);
        return pages.privately(
                status, TEMPLATE, answersPages.of(turn.consultation(), turn.part(), turn.reader(), form, said));
    }

    private AnswersForms forms(AnswersTurn turn) {
        return new AnswersForms(IdeasPages.path(turn.consultation(), turn.part()), pages.words(turn.reader()));
    }
}
