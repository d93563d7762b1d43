package org.bastama.civic.consultations.drafttext.discussion;

import java.time.Clock;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the prepared version of a draft text: an amendment that everybody reads, with its reason. */
@Component
public class PublishDraftVersion {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final DraftTexts texts;
    private final DraftVersionRepository versions;
    private final Clock clock;

    PublishDraftVersion(
            ConsultationSteps steps,
            ConsultationGuard guard,
            DraftTexts texts,
            DraftVersionRepository versions,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.texts = texts;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Publishes it and gives its number; until the outcome is published. Rejected with field errors ({@code partId},
     * {@code reason}, {@code reason-<language>}), {@code consultations.unknown} or {@code consultations.not-now}.
     */
    @Transactional
    public int publish(ConsultationNumber number, int ordinal, LocalizedText reason, Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayRevise());
        var part = part(held, ordinal);
        var staged = texts.staged(held, part.id());
        var rejections = new Rejections();
        staged.problems()
                .forEach(problem -> rejections.require(
                        false, "content", problem.key(), problem.arguments().toArray()));
        var why = WrittenText.required(
                rejections, "reason", reason, ConsultationStep.LONGEST_NOTE, "consultations.reason-missing");
        rejections.throwIfAny();
        var now = clock.instant();
        versions.publish(number, part.id(), staged.number(), now);
        steps.amended(
                held,
                now,
                actor,
                why,
                List.of(ConsultationStep.Change.ofVersion(ordinal, staged.number() - 1, staged.number())));
        return staged.number();
    }

    private static Consultation.Part part(Consultation held, int ordinal) {
        return held.part(ordinal)
                .filter(there -> there.kind().equals(DraftTextKind.CODE))
                .orElseThrow(() -> Rejection.of("consultations.unknown"));
    }
}
