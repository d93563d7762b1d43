package org.bastama.outside.demo;

import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds the parts of the demo's consultations by their kind: each has one of a kind, wherever it stands. */
@Component
@Profile("demo")
class DemoParts {

    private final ConsultationQueries consultations;

    DemoParts(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    Consultation.Part of(ConsultationNumber number, String kind) {
        return consultations.find(number).orElseThrow().parts().stream()
                .filter(part -> part.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
