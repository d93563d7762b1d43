package org.bastama.civic.consultations.review;

import java.util.List;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.springframework.stereotype.Component;

/** Reports of contributions that wait for a moderator; of what was taken back meanwhile nobody has to decide. */
@Component
class ContributionReportQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final Reports reports;
    private final ContributionItems items;

    ContributionReportQueue(Reports reports, ContributionItems items) {
        this.reports = reports;
        this.items = items;
    }

    @Override
    public String code() {
        return ReportContribution.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return reports.waiting(ReportContribution.QUEUE, MOST).stream()
                .flatMap(report -> items
                        .of(
                                report.subject(),
                                report.reportedAt(),
                                null,
                                "moderation/contribution-reports/" + report.id())
                        .stream())
                .toList();
    }
}
