package org.bastama.civic.petitions.reports;

import java.time.Clock;
import java.util.UUID;
import org.bastama.civic.petitions.review.TakeDownPetition;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator settles a report: nothing is wrong, or the petition is taken down. */
@Component
public class SettleReport {

    static final String QUEUE = "reports";

    private final ReportRepository reports;
    private final TakeDownPetition takeDown;
    private final Decisions decisions;
    private final Clock clock;

    SettleReport(ReportRepository reports, TakeDownPetition takeDown, Decisions decisions, Clock clock) {
        this.reports = reports;
        this.takeDown = takeDown;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Leaves the petition as it is. Rejected with {@code petitions.report.settled} when somebody was quicker. */
    @Transactional
    public void dismiss(UUID id, Actor moderator) {
        var report = settled(id, moderator);
        decisions.record(
                QUEUE,
                report.petition().toString(),
                "dismissed",
                report.reasonCode(),
                LocalizedText.empty(),
                moderator);
    }

    /** Takes the petition down; whatever else was reported about it is settled too. */
    @Transactional
    public void takeDown(UUID id, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        var report = settled(id, moderator);
        takeDown.takeDown(QUEUE, report.petition(), reasonCode, note, moderator);
        reports.settleAll(report.petition(), clock.instant(), moderator.requireAccount());
    }

    private Report settled(UUID id, Actor moderator) {
        moderator.require(Role.MODERATOR);
        var report = reports.find(id).orElseThrow(() -> Rejection.of("shared.unknown-number"));
        if (!reports.settle(id, clock.instant(), moderator.requireAccount())) {
            throw Rejection.of("petitions.report.settled");
        }
        return report;
    }
}
