package org.bastama.civic.consultations.questionnaire.filling;

import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.questionnaire.QuestionnaireJson;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of questionnaires. */
@Component
public class Questionnaires {

    private static final Written NOTHING = new Written(new QuestionnaireDraft(List.of()), 0);

    private final QuestionnaireRepository repository;

    Questionnaires(QuestionnaireRepository repository) {
        this.repository = repository;
    }

    /** What is written so far, complete or not; version 0 before anything is. */
    public record Written(QuestionnaireDraft draft, int version) {}

    /** What is written for a part. */
    @Transactional(readOnly = true)
    public Written written(ConsultationNumber consultation, int part) {
        return repository
                .find(consultation, part)
                .map(stored -> new Written(QuestionnaireJson.read(stored.definition()), stored.version()))
                .orElse(NOTHING);
    }

    /** The questionnaire of a part, as far as it makes sense: always once it is announced, in a draft perhaps. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> find(ConsultationNumber consultation, int part) {
        return sensible(written(consultation, part).draft());
    }

    /** The questionnaire of an open part; rejected with {@code consultations.unknown} when the part is none. */
    Questionnaire require(Consultation consultation, int part) {
        return consultation
                .part(part)
                .filter(found -> found.kind().equals(QuestionnairePart.CODE))
                .flatMap(found -> find(consultation.number(), part))
                .orElseThrow(() -> Rejection.of("consultations.unknown"));
    }

    private static Optional<Questionnaire> sensible(QuestionnaireDraft draft) {
        try {
            return Optional.of(new Questionnaire(draft.pages()));
        } catch (Rejection unfinished) {
            return Optional.empty();
        }
    }
}
