package org.bastama.civic.consultations.outcome;

import java.time.Clock;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.civic.consultations.contributions.ConfirmationTimes;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.TellContributors;
import org.bastama.civic.consultations.review.HidingAppeals;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what came of a consultation, once every contribution is answered. */
@Component
public class PublishOutcome {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final ContributionQueries contributions;
    private final ConfirmationTimes times;
    private final TellContributors tell;
    private final OutcomeReports reports;
    private final HidingAppeals hidingAppeals;
    private final Clock clock;

    PublishOutcome(
            ConsultationSteps steps,
            ConsultationGuard guard,
            ContributionQueries contributions,
            ConfirmationTimes times,
            TellContributors tell,
            OutcomeReports reports,
            HidingAppeals hidingAppeals,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.contributions = contributions;
        this.times = times;
        this.tell = tell;
        this.reports = reports;
        this.hidingAppeals = hidingAppeals;
        this.clock = clock;
    }

    /**
     * Says what was said and what was done; who took part is counted, and
     * contributors are told. Rejected with field errors ({@code said}, {@code did}, each with its
     * languages), with {@code consultations.outcome.open} while one contribution is not answered, with
     * {@code consultations.outcome.confirming} while some may still be confirmed, with
     * {@code consultations.outcome.hidden} while one that was hidden may come back to be answered.
     */
    @Transactional
    public void publish(ConsultationNumber number, LocalizedText said, LocalizedText did, Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayPublishOutcome());
        requireAnswered(held);
        var rejections = new Rejections();
        var heard = WrittenText.required(
                rejections, "said", said, Consultation.Outcome.LONGEST, "consultations.outcome.said-missing");
        var done = WrittenText.required(
                rejections, "did", did, Consultation.Outcome.LONGEST, "consultations.outcome.did-missing");
        rejections.throwIfAny();
        steps.outcome(held, heard, done, actor, clock.instant());
        reports.keep(number);
        tell.begin(held);
    }

    private void requireAnswered(Consultation held) {
        var until = times.confirmUntil(held);
        if (clock.instant().isBefore(until)) {
            throw Rejection.of("consultations.outcome.confirming", until);
        }
        var open = contributions.counts(held.number()).open();
        if (open > 0) {
            throw Rejection.of("consultations.outcome.open", open);
        }
        hidingAppeals.requireSettled(held);
    }
}
