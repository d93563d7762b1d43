package org.bastama.civic.consultations.review;

import java.time.Clock;
import java.time.Duration;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionLink;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever sent a contribution appeals its hiding, by the link of a mail or by the account: once. */
@Component
public class AppealHiding {

    /** Within what time moderators promise to decide. */
    private static final Duration DECIDED_WITHIN = Duration.ofDays(7);

    private final ConsultationSteps steps;
    private final ConfirmContribution links;
    private final ReviewedContributions contributions;
    private final HidingAppeals hidingAppeals;
    private final Appeals appeals;
    private final ReviewMails mails;
    private final Clock clock;

    AppealHiding(
            ConsultationSteps steps,
            ConfirmContribution links,
            ReviewedContributions contributions,
            HidingAppeals hidingAppeals,
            Appeals appeals,
            ReviewMails mails,
            Clock clock) {
        this.steps = steps;
        this.links = links;
        this.contributions = contributions;
        this.hidingAppeals = hidingAppeals;
        this.appeals = appeals;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * By a link. Rejected at {@code statement}, with {@code shared.not-allowed} where nothing can be appealed, or with
     * {@code shared.unknown-number} where there is no such link.
     */
    @Transactional
    public void appeal(String presented, String statement, Language language) {
        var link = links.look(presented);
        var consultation = link.consultation();
        var contribution = link.contribution();
        if (link.state() != ContributionLink.State.HIDDEN || consultation == null || contribution == null) {
            throw Rejection.of("shared.unknown-number");
        }
        lodge(steps.lock(consultation.number()), contribution, statement, language, null);
    }

    /** By the account of whoever sent it. Rejected as above. */
    @Transactional
    public void appeal(ConsultationNumber number, int contribution, String statement, Language language, Actor actor) {
        var held = steps.lock(number);
        var own = contributions.hiddenOf(number, actor).stream()
                .filter(hidden -> Integer.valueOf(contribution).equals(hidden.number()))
                .findFirst()
                .orElseThrow(() -> Rejection.of("shared.unknown-number"));
        lodge(held, own, statement, language, actor.requireAccount());
    }

    private void lodge(
            Consultation held, Contribution contribution, String statement, Language language, @Nullable AccountId by) {
        if (!hidingAppeals.mayAppeal(held, contribution)) {
            throw Rejection.of("shared.not-allowed");
        }
        var due = clock.instant().plus(DECIDED_WITHIN);
        appeals.lodge(
                HideContribution.QUEUE, ContributionName.of(contribution).toString(), language, statement, due, by);
        var contest = hidingAppeals.contest(held, contribution).orElseThrow();
        mails.lodged(held, contribution, contest, due);
    }
}
