package org.bastama.civic.consultations.review;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of appeals against the hiding of contributions. */
@Component
public class HidingAppeals {

    /** How long an outcome waits for whoever may appeal. */
    static final Duration TIME_TO_APPEAL = Duration.ofDays(7);

    private final Appeals appeals;
    private final ReviewGuard guard;
    private final ReviewedContributions contributions;
    private final Clock clock;

    HidingAppeals(Appeals appeals, ReviewGuard guard, ReviewedContributions contributions, Clock clock) {
        this.appeals = appeals;
        this.guard = guard;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** The hiding of one that was hidden and the appeal against it. */
    @Transactional(readOnly = true)
    public Optional<Contest> contest(Consultation consultation, Contribution contribution) {
        return contribution.number() == null
                ? Optional.empty()
                : appeals.contest(
                        HideContribution.QUEUE,
                        ContributionName.of(contribution).toString(),
                        HideContribution.HIDDEN,
                        () -> guard.impartial(consultation, contribution));
    }

    /**
     * Whether whoever sent it may appeal now: once, within the term; and where it would have to be answered yet, before the
     * outcome is published.
     */
    @Transactional(readOnly = true)
    public boolean mayAppeal(Consultation consultation, Contribution contribution) {
        var answerable = contribution.about() != null
                || contribution.answer() != null
                || consultation.state() != ConsultationState.OUTCOME_PUBLISHED;
        return contribution.state() == ContributionState.HIDDEN
                && answerable
                && contest(consultation, contribution)
                        .filter(contest -> contest.mayBeAppealed(clock.instant()))
                        .isPresent();
    }

    /** In which capacity the person may decide the appeal, who has no part in the matter. */
    @Transactional(readOnly = true)
    public Optional<Appeal.Judge> judge(Consultation consultation, Contribution contribution, Actor actor) {
        return guard.isImpartial(consultation, contribution, actor)
                ? contest(consultation, contribution).flatMap(contest -> contest.judge(actor))
                : Optional.empty();
    }

    /** Those that wait for a decision, in the order they are due. */
    List<Appeal> waiting(int most) {
        return appeals.waiting(HideContribution.QUEUE, most);
    }

    /**
     * Rejected with {@code consultations.outcome.hidden} while one that was hidden may come back to be answered: an appeal
     * waits, or there was no time to lodge one.
     */
    @Transactional(readOnly = true)
    public void requireSettled(Consultation held) {
        var unsettled = contributions.unanswered(held.number()).stream()
                .filter(hidden ->
                        contest(held, hidden).filter(this::isUnsettled).isPresent())
                .count();
        if (unsettled > 0) {
            throw Rejection.of("consultations.outcome.hidden", unsettled);
        }
    }

    private boolean isUnsettled(Contest contest) {
        return contest.waits()
                || contest.appeal() == null
                        && clock.instant().isBefore(contest.decidedAt().plus(TIME_TO_APPEAL));
    }
}
