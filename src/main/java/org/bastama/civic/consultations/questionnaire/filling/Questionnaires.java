package org.bastama.civic.consultations.questionnaire.filling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    public Written written(ConsultationNumber consultation, UUID partId) {
        return repository
                .find(consultation, partId)
                .map(stored -> new Written(read(stored), stored.version()))
                .orElse(NOTHING);
    }

    /**
     * The same to write over it. Rejected with {@code consultations.unknown} when the part is no questionnaire, with
     * {@code shared.changed-meanwhile} when another version was read.
     */
    Written require(Consultation held, UUID partId, int version) {
        if (held.parts().stream()
                .noneMatch(part -> part.id().equals(partId) && part.kind().equals(QuestionnairePart.CODE))) {
            throw Rejection.of("consultations.unknown");
        }
        var written = written(held.number(), partId);
        if (written.version() != version) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        return written;
    }

    private static QuestionnaireDraft read(QuestionnaireRepository.Stored stored) {
        return QuestionnaireJson.read(stored.definition());
    }

    /** The questionnaire of a part, as far as it makes sense: always once it is announced, in a draft perhaps. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> find(ConsultationNumber consultation, int part) {
        return repository.find(consultation, part).map(Questionnaires::read).flatMap(Questionnaires::sensible);
    }

    /** The questionnaire of an open part; rejected with {@code consultations.unknown} when the part is none. */
    Questionnaire require(Consultation consultation, int part) {
        return find(consultation.number(), part).orElseThrow(() -> Rejection.of("consultations.unknown"));
    }

    private static Optional<Questionnaire> sensible(QuestionnaireDraft draft) {
        try {
            return Optional.of(new Questionnaire(draft.pages()));
        } catch (Rejection unfinished) {
            return Optional.empty();
        }
    }
}
