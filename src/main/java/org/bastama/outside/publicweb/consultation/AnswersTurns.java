package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.filling.KeepAnswers;
import org.bastama.civic.consultations.questionnaire.filling.KeptAnswers;
import org.bastama.civic.consultations.questionnaire.filling.Questionnaires;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Finds out where in a questionnaire a request is. */
@Component
class AnswersTurns {

    private final Questionnaires questionnaires;
    private final KeepAnswers keep;

    AnswersTurns(Questionnaires questionnaires, KeepAnswers keep) {
        this.questionnaires = questionnaires;
        this.keep = keep;
    }

    /** The page that a request is about, with the answers that were kept before it. */
    AnswersTurn of(Consultation consultation, Consultation.Part part, Reader reader, HttpServletRequest request) {
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
}
