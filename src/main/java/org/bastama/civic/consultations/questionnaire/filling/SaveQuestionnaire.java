package org.bastama.civic.consultations.questionnaire.filling;

import java.util.UUID;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.questionnaire.QuestionnaireJson;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the questions of a draft's part as they are typed: incomplete is fine. With the announcement they are fixed. */
@Component
public class SaveQuestionnaire {

    private final QuestionnaireRepository repository;
    private final Questionnaires questionnaires;
    private final ConsultationSteps steps;
    private final ConsultationGuard guard;

    SaveQuestionnaire(
            QuestionnaireRepository repository,
            Questionnaires questionnaires,
            ConsultationSteps steps,
            ConsultationGuard guard) {
        this.repository = repository;
        this.questionnaires = questionnaires;
        this.steps = steps;
        this.guard = guard;
    }

    /**
     * Saves over the version that was read and gives the new one. Rejected with {@code shared.changed-meanwhile} when
     * somebody else saved since, with {@code consultations.unknown} when the part is no questionnaire,
     * {@code consultations.not-now} after the announcement, {@code shared.too-long}.
     *
     * @param partId names the part, which is saved with the draft
     */
    @Transactional
    public int save(ConsultationNumber number, UUID partId, QuestionnaireDraft draft, int version, Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayEdit());
        questionnaires.require(held, partId, version);
        var json = QuestionnaireJson.write(draft);
        if (json.length() > QuestionnaireJson.LONGEST) {
            throw Rejection.of("shared.too-long", QuestionnaireJson.LONGEST, Text.length(json));
        }
        repository.save(number, new QuestionnaireRepository.Stored(partId, json, version + 1));
        return version + 1;
    }
}
