package org.bastama.civic.consultations.review;

import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.civic.consultations.contributions.Hiding;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides an appeal against the hiding of a contribution: another moderator than the first, as long as there is one. */
@Component
public class DecideHidingAppeal {

    private final ConsultationSteps steps;
    private final ReviewedContributions contributions;
    private final HidingAppeals hidingAppeals;
    private final Appeals appeals;
    private final Hiding hiding;

    DecideHidingAppeal(
            ConsultationSteps steps,
            ReviewedContributions contributions,
            HidingAppeals hidingAppeals,
            Appeals appeals,
            Hiding hiding) {
        this.steps = steps;
        this.contributions = contributions;
        this.hidingAppeals = hidingAppeals;
        this.appeals = appeals;
        this.hiding = hiding;
    }

    /** It is public again. Rejected like {@link Appeals#rule}. */
    @Transactional
    public void grant(ConsultationNumber number, int contribution, LocalizedText note, Actor judge) {
        var held = steps.lock(number);
        var hidden = rule(held, contribution, true, note, judge);
        hiding.restore(held, hidden);
    }

    /** It stays hidden, for a reason that its sender can read; rejected at {@code note} without it. */
    @Transactional
    public void uphold(ConsultationNumber number, int contribution, LocalizedText note, Actor judge) {
        rule(steps.lock(number), contribution, false, note, judge);
    }

    private Contribution rule(Consultation held, int contribution, boolean granted, LocalizedText note, Actor judge) {
        var hidden = contributions
                .find(held.number(), contribution)
                .filter(found -> found.state() == ContributionState.HIDDEN)
                .orElseThrow(() -> Rejection.of("shared.unknown-number"));
        if (hidingAppeals.judge(held, hidden, judge).isEmpty()) {
            throw Rejection.of("shared.not-allowed");
        }
        var contest = hidingAppeals.contest(held, hidden).orElseThrow();
        hiding.tell(held, hidden, appeals.rule(contest, granted, note, judge));
        return hidden;
    }
}
