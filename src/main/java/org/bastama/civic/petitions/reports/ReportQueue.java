package org.bastama.civic.petitions.reports;

import java.util.List;
import org.bastama.civic.petitions.PetitionQueueItems;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.springframework.stereotype.Component;

/** Reports that wait for a moderator. */
@Component
class ReportQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final ReportRepository reports;
    private final PetitionQueueItems items;

    ReportQueue(ReportRepository reports, PetitionQueueItems items) {
        this.reports = reports;
        this.items = items;
    }

    @Override
    public String code() {
        return SettleReport.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return reports.waiting(MOST).stream()
                .map(report -> items.of(report.petition(), report.reportedAt(), "moderation/reports/" + report.id()))
                .toList();
    }
}
