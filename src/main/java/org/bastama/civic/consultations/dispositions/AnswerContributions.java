package org.bastama.civic.consultations.dispositions;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.civic.consultations.contributions.AnsweredContributions;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who hold a consultation say what they do with contributions, and why; whoever sent them is told. */
@Component
public class AnswerContributions {

    /** The most that are answered together: each is a mail of the same transaction. */
    public static final int MOST_AT_ONCE = 100;

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
     * Gives them all the same answer, and says how many that were; until the outcome is published it can be given anew,
     * and takes the place of the one before. Rejected with field errors ({@code contributions}, {@code disposition},
     * {@code reason}, {@code reason-<language>}) or with {@code consultations.not-now}.
     */
    @Transactional
    public int answer(
            ConsultationNumber number,
            Collection<UUID> contributions,
            @Nullable Disposition disposition,
            LocalizedText reason,
            Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayAnswer());
        var rejections = new Rejections()
                .require(!contributions.isEmpty(), "contributions", "consultations.none-selected")
                .require(
                        contributions.size() <= MOST_AT_ONCE,
                        "contributions",
                        "consultations.too-many-selected",
                        MOST_AT_ONCE)
                .require(disposition != null, "disposition", "consultations.disposition-missing");
        var why = WrittenText.required(
                rejections, "reason", reason, Contribution.Answer.LONGEST_REASON, "consultations.reason-missing");
        rejections.throwIfAny();
        return answered.put(
                held,
                contributions,
                new Contribution.Answer(Objects.requireNonNull(disposition), why, clock.instant(), actor.name()),
                actor.requireAccount());
    }
}
