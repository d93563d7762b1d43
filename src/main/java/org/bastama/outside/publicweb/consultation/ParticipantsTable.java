package org.bastama.outside.publicweb.consultation;

import java.util.ArrayList;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ParticipantPlaces;
import org.bastama.civic.consultations.outcome.OutcomeReports;
import org.bastama.civic.consultations.outcome.Participation;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Tells who took part, for the plain page and for paper. */
@Component
public class ParticipantsTable {

    private final OutcomeReports reports;
    private final ParticipantPlaces places;

    ParticipantsTable(OutcomeReports reports, ParticipantPlaces places) {
        this.reports = reports;
        this.places = places;
    }

    /** For a reader; empty where it was not counted. */
    public Optional<Participants> of(Consultation consultation, Words words) {
        return reports.participation(consultation.number()).map(counted -> participants(counted, words));
    }

    private Participants participants(Participation counted, Words words) {
        var rows = new ArrayList<Participants.Row>();
        counted.places().forEach(place -> rows.add(row(place, words)));
        if (!rows.isEmpty() && counted.untold() > 0) {
            rows.add(new Participants.Row(
                    words.t("consultations.outcome.untold"), null, words.number(counted.untold())));
        }
        return new Participants(words.t("consultations.outcome.people", counted.people()), rows);
    }

    private Participants.Row row(Participation.Place place, Words words) {
        var name = places.name(place.place());
        return new Participants.Row(
                name.in(words.language()),
                name.languageFor(words.language())
                        .filter(shown -> shown != words.language())
                        .map(Language::code)
                        .orElse(null),
                words.number(place.people()));
    }
}
