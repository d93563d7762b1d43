package org.bastama.civic.consultations.questionnaire.filling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.questionnaire.QuestionnaireJson;
import org.bastama.civic.consultations.questionnaire.QuestionnaireTexts;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the texts of an announced questionnaire. What stood there, what stands there now, and why, everybody reads.
 * Questions, options and limits stay: people have answered them.
 */
@Component
public class AmendQuestionnaire {

    private final QuestionnaireRepository repository;
    private final Questionnaires questionnaires;
    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final Clock clock;

    AmendQuestionnaire(
            QuestionnaireRepository repository,
            Questionnaires questionnaires,
            ConsultationSteps steps,
            ConsultationGuard guard,
            Clock clock) {
        this.repository = repository;
        this.questionnaires = questionnaires;
        this.steps = steps;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Publishes the amendment of the version that was read. Rejected at {@code reason} when there is none, with what is
     * wrong with the texts, with {@code consultations.questionnaire.only-texts}, {@code consultations.nothing-amended},
     * {@code consultations.unknown} or {@code shared.changed-meanwhile}.
     *
     * @param partId names the part
     */
    @Transactional
    public void amend(
            ConsultationNumber number,
            UUID partId,
            QuestionnaireDraft draft,
            LocalizedText reason,
            int version,
            Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayAmend());
        var before = questionnaires.require(held, partId, version);
        var why = reason(reason);
        var changes = changes(held, before.draft(), draft);
        repository.save(
                number, new QuestionnaireRepository.Stored(partId, QuestionnaireJson.write(draft), version + 1));
        steps.amended(held, clock.instant(), actor, why, changes);
    }

    private static LocalizedText reason(LocalizedText typed) {
        var rejections = new Rejections();
        var why = WrittenText.required(
                rejections, "reason", typed, ConsultationStep.LONGEST_NOTE, "consultations.reason-missing");
        rejections.throwIfAny();
        return why;
    }

    private static List<ConsultationStep.Change> changes(
            Consultation held, QuestionnaireDraft before, QuestionnaireDraft after) {
        if (!QuestionnaireTexts.without(before).equals(QuestionnaireTexts.without(after))) {
            throw Rejection.of("consultations.questionnaire.only-texts");
        }
        after.complete(held.text().languages());
        var was = QuestionnaireTexts.of(before);
        var is = QuestionnaireTexts.of(after);
        var changed = IntStream.range(0, was.size())
                .filter(i -> !was.get(i).texts().equals(is.get(i).texts()))
                .toArray();
        if (changed.length == 0) {
            throw Rejection.of("consultations.nothing-amended");
        }
        return IntStream.range(0, changed.length)
                .mapToObj(i -> new ConsultationStep.Change(
                        "questions.%04d".formatted(i + 1), was.get(changed[i]), is.get(changed[i])))
                .toList();
    }
}
