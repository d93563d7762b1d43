package org.bastama.civic.petitions.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads of reports, for moderators. */
@Component
public class ReportQueries {

    private final ReportRepository reports;

    ReportQueries(ReportRepository reports) {
        this.reports = reports;
    }

    /** One report. */
    public Optional<Report> find(UUID id) {
        return reports.find(id);
    }

    /** What waits, the longest first. */
    public List<Report> waiting(int count) {
        return reports.waiting(count);
    }
}
