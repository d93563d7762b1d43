package org.bastama.civic.consultations.review;

import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.contributions.Hiding;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator takes a published contribution out of sight; the reason stands in its place, and whoever sent it is told. */
@Component
public class HideContribution {

    static final String QUEUE = "contributions";
    static final String HIDDEN = "hidden";

    /** What contributions are in the vocabulary of reasons and in the log of removals. */
    static final String ABOUT = "contribution";

    private final ReviewedContributions contributions;
    private final ConsultationSteps steps;
    private final ReviewGuard guard;
    private final Hiding hiding;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Reports reports;
    private final Reasons reasons;

    HideContribution(
            ReviewedContributions contributions,
            ConsultationSteps steps,
            ReviewGuard guard,
            Hiding hiding,
            Decisions decisions,
            Appeals appeals,
            Reports reports,
            Reasons reasons) {
        this.contributions = contributions;
        this.steps = steps;
        this.guard = guard;
        this.hiding = hiding;
        this.decisions = decisions;
        this.appeals = appeals;
        this.reports = reports;
        this.reasons = reasons;
    }

    /**
     * Hides it and settles whatever was reported of it. Rejected at {@code reason} and {@code note}, with
     * {@code shared.unknown-number} when it is not public, {@code consultations.review.partial} for whoever has a part in
     * the matter, {@code consultations.review.restored} when an appeal has made it public again.
     */
    @Transactional
    public void hide(
            ConsultationNumber number,
            int contribution,
            @Nullable String reasonCode,
            LocalizedText note,
            Actor moderator) {
        var held = steps.lock(number);
        var found = contributions
                .find(number, contribution)
                .filter(one -> one.state().isPublic())
                .orElseThrow(() -> Rejection.of("shared.unknown-number"));
        guard.require(held, found, moderator);
        decisions.requireReasoned(reasonCode, note);
        var subject = ContributionName.of(found).toString();
        if (appeals.find(QUEUE, subject).map(Appeal::ruling).isPresent()) {
            throw Rejection.of("consultations.review.restored");
        }
        var reason = reasons.find(String.valueOf(reasonCode)).orElseThrow();
        decisions.record(QUEUE, subject, HIDDEN, reason.code(), note, moderator);
        decisions.recordRemoval(ABOUT, subject, reason.code(), note, moderator);
        hiding.hide(held, found, reason, note, appeals.lastDay());
        reports.settleAll(ReportContribution.QUEUE, subject, moderator);
    }
}
