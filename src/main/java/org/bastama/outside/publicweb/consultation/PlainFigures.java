package org.bastama.outside.publicweb.consultation;

import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.FigureQueries;
import org.bastama.civic.consultations.outcome.OutcomeReports;
import org.bastama.civic.consultations.outcome.OutcomeTables;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Tells how contributions were answered and who took part, for the plain page and for paper. */
@Component
public class PlainFigures {

    private final FigureQueries figures;
    private final OutcomeReports reports;
    private final OutcomeTables tables;

    PlainFigures(FigureQueries figures, OutcomeReports reports, OutcomeTables tables) {
        this.figures = figures;
        this.reports = reports;
        this.tables = tables;
    }

    /** The figures of contributions; empty while there is neither one nor an outcome. */
    public Optional<ConsultationPage.Figures> contributions(Consultation consultation, Words words) {
        var counted = figures.of(consultation);
        var counts = counted.counts();
        return counts.total() == 0 && consultation.outcome() == null
                ? Optional.empty()
                : Optional.of(new ConsultationPage.Figures(
                        words.t("consultations.results.total", counts.total(), counts.answered()),
                        tables.contributions(consultation, counted, words.language())));
    }

    /** Who took part; empty where it was not counted. */
    public Optional<Participants> participants(Consultation consultation, Words words) {
        return reports.participation(consultation.number())
                .map(counted -> new Participants(
                        words.t("consultations.outcome.people", counted.people()),
                        tables.places(counted, words.language()).stream().toList()));
    }
}
