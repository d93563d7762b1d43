package org.bastama.civic.petitions.reports;

import java.util.List;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Reports that wait for a moderator. */
@Component
class ReportQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final ReportRepository reports;
    private final PetitionQueries petitions;

    ReportQueue(ReportRepository reports, PetitionQueries petitions) {
        this.reports = reports;
        this.petitions = petitions;
    }

    @Override
    public String code() {
        return SettleReport.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return reports.waiting(MOST).stream()
                .map(report -> new QueueItem(
                        report.petition().toString(),
                        title(report),
                        report.reportedAt(),
                        null,
                        "moderation/reports/" + report.id()))
                .toList();
    }

    private LocalizedText title(Report report) {
        return petitions
                .find(report.petition())
                .map(Petition::text)
                .map(text -> text.titles())
                .orElse(LocalizedText.empty());
    }
}
