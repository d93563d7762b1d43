package org.bastama.civic.consultations.dispositions;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.civic.consultations.contributions.AnsweredContributions;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who hold a consultation say what they do with contributions, and why; everybody reads it at once. */
@Component
public class AnswerContributions {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final AnsweredContributions answered;
    private final Clock clock;

    AnswerContributions(ConsultationSteps steps, ConsultationGuard guard, AnsweredContributions answered, Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.answered = answered;
        this.clock = clock;
    }

    /**
     * Gives them all the same answer, over whatever answer they have, and says how many that were. Until the outcome is
     * published it can be given anew. Rejected with field errors ({@code contributions}, {@code disposition},
     * {@code reason}, {@code reason-<language>}) or with {@code consultations.not-now}.
     */
    @Transactional
    public int answer(
            ConsultationNumber number,
            Collection<UUID> contributions,
            @Nullable Disposition disposition,
            LocalizedText reason,
            Actor actor) {
        return put(number, contributions, one -> true, disposition, reason, actor)
                .given();
    }

    /**
     * The same over the answers that were read: what a colleague has answered meanwhile keeps that answer, so that two
     * people do not undo each other's work.
     */
    @Transactional
    public AnsweredContributions.Result answerAsRead(
            ConsultationNumber number,
            Collection<Contribution> read,
            @Nullable Disposition disposition,
            LocalizedText reason,
            Actor actor) {
        var answers = new HashMap<UUID, Optional<Contribution.Answer>>();
        read.forEach(one -> answers.put(one.id(), Optional.ofNullable(one.answer())));
        return put(
                number,
                answers.keySet(),
                one -> Optional.ofNullable(one.answer()).equals(answers.get(one.id())),
                disposition,
                reason,
                actor);
    }

    private AnsweredContributions.Result put(
            ConsultationNumber number,
            Collection<UUID> contributions,
            Predicate<Contribution> asRead,
            @Nullable Disposition disposition,
            LocalizedText reason,
            Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayAnswer());
        var rejections = SelectedContributions.check(contributions)
                .require(disposition != null, "disposition", "consultations.disposition-missing");
        var why = WrittenText.required(
                rejections, "reason", reason, Contribution.Answer.LONGEST_REASON, "consultations.reason-missing");
        rejections.throwIfAny();
        return answered.put(
                held,
                contributions,
                asRead,
                new Contribution.Answer(Objects.requireNonNull(disposition), why, clock.instant(), actor.name()),
                actor.requireAccount());
    }
}
