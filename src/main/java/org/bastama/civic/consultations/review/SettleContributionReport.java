package org.bastama.civic.consultations.review;

import java.util.UUID;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.moderation.Report;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator settles a report: nothing is wrong, or the contribution is hidden. */
@Component
public class SettleContributionReport {

    private static final String QUEUE = ReportContribution.QUEUE;

    private final Reports reports;
    private final ConsultationQueries consultations;
    private final ReviewedContributions contributions;
    private final ReviewGuard guard;
    private final HideContribution hide;
    private final Decisions decisions;

    SettleContributionReport(
            Reports reports,
            ConsultationQueries consultations,
            ReviewedContributions contributions,
            ReviewGuard guard,
            HideContribution hide,
            Decisions decisions) {
        this.reports = reports;
        this.consultations = consultations;
        this.contributions = contributions;
        this.guard = guard;
        this.hide = hide;
        this.decisions = decisions;
    }

    /** Leaves it as it is. Rejected like {@link Reports#settle}, or with {@code consultations.review.partial}. */
    @Transactional
    public void dismiss(UUID id, Actor moderator) {
        var report = reports.settle(QUEUE, id, moderator);
        var name = name(report);
        var consultation = consultations.find(name.consultation()).orElseThrow();
        contributions
                .find(name.consultation(), name.number())
                .ifPresent(found -> guard.require(consultation, found, moderator));
        decisions.record(QUEUE, report.subject(), "dismissed", report.reasonCode(), LocalizedText.empty(), moderator);
    }

    /** Hides it; whatever else was reported of it is settled too. Rejected like {@link HideContribution#hide}. */
    @Transactional
    public void hide(UUID id, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        var name = name(reports.settle(QUEUE, id, moderator));
        hide.hide(name.consultation(), name.number(), reasonCode, note, moderator);
    }

    /** The contribution that a report is about. */
    public static ContributionName name(Report report) {
        return ContributionName.parse(report.subject()).orElseThrow(() -> Rejection.of("shared.unknown-number"));
    }
}
