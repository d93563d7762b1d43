package org.bastama.civic.consultations;

import java.time.Instant;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a consultation.
 *
 * @param state as it is shown at the moment of the list
 * @param contributions how many were ever confirmed
 */
public record ConsultationSummary(
        ConsultationNumber number,
        ConsultationState state,
        LocalizedText titles,
        LocalizedText questions,
        Consultation.Holders holders,
        @Nullable String territoryCode,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant announcedAt,
        int contributions) {

    static ConsultationSummary of(Consultation consultation, Instant now) {
        return new ConsultationSummary(
                consultation.number(),
                consultation.shownAt(now),
                consultation.text().titles(),
                consultation.text().questions(),
                consultation.holders(),
                consultation.territoryCode(),
                consultation.moments().opensAt(),
                consultation.moments().closesAt(),
                consultation.moments().announcedAt(),
                consultation.contributions());
    }
}
