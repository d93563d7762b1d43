package org.bastama.civic.petitions.reports;

import java.util.List;
import org.bastama.civic.petitions.PetitionQueueItems;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.springframework.stereotype.Component;

/** Reports that wait for a moderator. */
@Component
class ReportQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final Reports reports;
    private final PetitionQueueItems items;

    ReportQueue(Reports reports, PetitionQueueItems items) {
        this.reports = reports;
        this.items = items;
    }

    @Override
    public String code() {
        return ReportPetition.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return reports.waiting(ReportPetition.QUEUE, MOST).stream()
                .map(report -> items.of(
                        SettleReport.petition(report), report.reportedAt(), "moderation/reports/" + report.id()))
                .toList();
    }
}
