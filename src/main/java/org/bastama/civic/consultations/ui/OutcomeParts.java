package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.FigureQueries;
import org.bastama.civic.consultations.outcome.OutcomeReports;
import org.bastama.civic.consultations.outcome.OutcomeTables;
import org.bastama.foundation.shell.ReaderLanguage;

/** Puts the outcome of a consultation together with its figures. */
@org.springframework.stereotype.Component
class OutcomeParts {

    private final FigureQueries figures;
    private final OutcomeReports reports;
    private final OutcomeTables tables;

    OutcomeParts(FigureQueries figures, OutcomeReports reports, OutcomeTables tables) {
        this.figures = figures;
        this.reports = reports;
        this.tables = tables;
    }

    /** What came of it so far. */
    Component of(Consultation consultation) {
        var counted = figures.of(consultation);
        var reader = ReaderLanguage.get();
        return new OutcomePart(
                consultation,
                counted.counts(),
                tables.contributions(consultation, counted, reader),
                reports.participation(consultation.number()).stream()
                        .map(who -> new ParticipationPart(who, tables.places(who, reader)))
                        .toList());
    }
}
