package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.filling.AnswerFiles;
import org.bastama.civic.consultations.questionnaire.filling.KeepAnswers;
import org.bastama.civic.consultations.questionnaire.filling.KeptAnswers;
import org.bastama.civic.consultations.questionnaire.filling.MailAnswersLink;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.questionnaire.filling.Questionnaires;
import org.bastama.civic.consultations.questionnaire.filling.SendAnswers;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.PageFault;
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
    private static final String SENT = "sent";
    private static final String MAILED = "mailed";
    private static final String CACHE = "public, max-age=1, stale-while-revalidate=5";

    private final Pages pages;
    private final AnswersPages answersPages;
    private final Questionnaires questionnaires;
    private final KeepAnswers keep;
    private final SendAnswers send;
    private final MailAnswersLink mailLink;
    private final AnswerFiles files;

    PlainQuestionnaire(
            Pages pages,
            AnswersPages answersPages,
            Questionnaires questionnaires,
            KeepAnswers keep,
            SendAnswers send,
            MailAnswersLink mailLink,
            AnswerFiles files) {
        this.pages = pages;
        this.answersPages = answersPages;
        this.questionnaires = questionnaires;
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
    public ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.of(request);
        if (request.getParameter(SENT) != null) {
            return notice(consultation, part, reader, SENT);
        }
        if (request.getParameter(MAILED) != null) {
            return notice(consultation, part, reader, MAILED);
        }
        if (!answersPages.takes(consultation)) {
            var page = answersPages.of(consultation, part, reader, null, said(request));
            return pages.answer(pages.shared(TEMPLATE, page), CACHE);
        }
        var turn = turn(consultation, part, reader, request);
        return answer(HttpStatus.OK, turn, AnswersFields.of(AnswersForms.typed(turn.course())), said(request));
    }

    @Override
    public ResponseEntity<byte[]> send(Consultation consultation, Consultation.Part part, HttpServletRequest request) {
        var reader = Reader.choosing(request, AnswersFields.LANGUAGE);
        if (!answersPages.takes(consultation)) {
            return closed(consultation, reader);
        }
        var fields = AnswersFields.of(request);
        var turn = turn(consultation, part, reader, request).read(fields);
        if (request.getParameter(AnswersFields.LANGUAGE) != null) {
            return answer(HttpStatus.OK, turn, fields, 0);
        }
        try {
            var key = keep.keep(consultation.number(), part.ordinal(), turn.key(), turn.answers(), Actor.anonymous());
            return step(turn.keptUnder(key), fields);
        } catch (Rejection rejection) {
            return switch (FaultStatus.of(rejection)) {
                case CONFLICT -> closed(consultation, reader);
                case UNPROCESSABLE_CONTENT ->
                    answer(HttpStatus.UNPROCESSABLE_CONTENT, turn, fields.rejected(rejection, pages.words(reader)), 0);
                default -> throw rejection;
            };
        }
    }

    private ResponseEntity<byte[]> step(AnswersTurn turn, AnswersFields fields) {
        var path = IdeasPages.path(turn.consultation(), turn.part());
        return switch (fields.first("go")) {
            case "back" -> pages.seeOther(turn.reader(), forms(turn).at(turn.key(), turn.before()));
            case "mail" -> {
                mailLink.mail(
                        turn.key(), fields.first("resumeEmail"), turn.reader().language());
                yield pages.seeOther(turn.reader(), path + "?" + MAILED + "=1");
            }
            default -> {
                if (turn.page().equals(AnswersForms.REVIEW)) {
                    send.send(
                            turn.consultation().number(),
                            turn.part().ordinal(),
                            turn.answers(),
                            fields.sender(turn.reader()),
                            turn.key());
                    yield pages.seeOther(turn.reader(), path + "?" + SENT + "=1");
                }
                yield pages.seeOther(turn.reader(), forms(turn).at(turn.key(), turn.next(fields)));
            }
        };
    }

    /** The page that a request is about, with the answers that were kept before it. */
    private AnswersTurn turn(
            Consultation consultation, Consultation.Part part, Reader reader, HttpServletRequest request) {
        var questionnaire =
                questionnaires.find(consultation.number(), part.ordinal()).orElseThrow(PageFault::notFound);
        var key = Objects.requireNonNullElse(request.getParameter("answers"), "");
        var kept = kept(consultation, part, key);
        var course = Course.of(questionnaire, kept.orElse(Answers.none()));
        var page = Objects.requireNonNullElse(request.getParameter("page"), "");
        return new AnswersTurn(
                consultation,
                part,
                reader,
                questionnaire,
                kept.isPresent() ? key : "",
                AnswersForms.known(course, kept.isPresent() || !page.equals(AnswersForms.REVIEW) ? page : ""),
                kept.orElse(Answers.none()));
    }

    private Optional<Answers> kept(Consultation consultation, Consultation.Part part, String key) {
        return keep.find(key)
                .filter(kept -> kept.consultation().equals(consultation.number()) && kept.part() == part.ordinal())
                .map(KeptAnswers::answers);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, AnswersTurn turn, AnswersFields fields, int said) {
        var form = forms(turn).form(turn.key(), turn.page(), turn.course(), fields);
        return pages.privately(
                status, TEMPLATE, answersPages.of(turn.consultation(), turn.part(), turn.reader(), form, said));
    }

    private AnswersForms forms(AnswersTurn turn) {
        return new AnswersForms(IdeasPages.path(turn.consultation(), turn.part()), pages.words(turn.reader()));
    }

    private static int said(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("said"))
                .filter(typed -> typed.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
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
    private ResponseEntity<byte[]> notice(
            Consultation consultation, Consultation.Part part, Reader reader, String what) {
        var path = IdeasPages.path(consultation, part);
        return pages.notice(
                HttpStatus.OK,
                Notice.of(pages.frame(reader, path + "?" + what + "=1", "consultations.send.sent-title"), "good")
                        .say("publicweb.answers." + what)
                        .say("publicweb.contribution.sent-nothing")
                        .link("publicweb.consultation.back", "/c/" + consultation.number()));
    }
}
