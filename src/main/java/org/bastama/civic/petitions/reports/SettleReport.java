package org.bastama.civic.petitions.reports;

import java.util.UUID;
import org.bastama.civic.petitions.review.TakeDownPetition;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.moderation.Report;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator settles a report: nothing is wrong, or the petition is taken down. */
@Component
public class SettleReport {

    private static final String QUEUE = ReportPetition.QUEUE;

    private final Reports reports;
    private final TakeDownPetition takeDown;
    private final Decisions decisions;

    SettleReport(Reports reports, TakeDownPetition takeDown, Decisions decisions) {
        this.reports = reports;
        this.takeDown = takeDown;
        this.decisions = decisions;
    }

    /** The petition that a report is about. */
    public static PetitionNumber petition(Report report) {
        return new PetitionNumber(Long.parseLong(report.subject()));
    }

    /** Leaves the petition as it is. Rejected like {@link Reports#settle}. */
    @Transactional
    public void dismiss(UUID id, Actor moderator) {
        var report = reports.settle(QUEUE, id, moderator);
        decisions.record(QUEUE, report.subject(), "dismissed", report.reasonCode(), LocalizedText.empty(), moderator);
    }

    /** Takes the petition down; whatever else was reported about it is settled too. */
    @Transactional
    public void takeDown(UUID id, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        var report = reports.settle(QUEUE, id, moderator);
        takeDown.takeDown(QUEUE, petition(report), reasonCode, note, moderator);
        reports.settleAll(QUEUE, report.subject(), moderator);
    }
}
