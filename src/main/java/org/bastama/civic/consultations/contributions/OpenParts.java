package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/** Finds the parts in which something can be said now. */
@Component
public class OpenParts {

    private final ConsultationQueries consultations;
    private final Clock clock;

    OpenParts(ConsultationQueries consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    /** A part and the consultation that it belongs to. */
    public record Open(Consultation consultation, Consultation.Part part) {}

    /** A part of this kind; rejected with {@code consultations.unknown} or {@code consultations.closed}. */
    public Open find(ConsultationNumber number, int ordinal, String kind) {
        var consultation = consultations.published(number).orElseThrow(OpenParts::unknown);
        var part = consultation
                .part(ordinal)
                .filter(there -> there.kind().equals(kind))
                .orElseThrow(OpenParts::unknown);
        SendContribution.requireOpen(consultation, clock.instant());
        return new Open(consultation, part);
    }

    private static Rejection unknown() {
        return Rejection.of("consultations.unknown");
    }
}
