package org.bastama.civic.consultations.contributions;

import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, checked by the kind of its part.
 *
 * @param heading empty where the kind has none
 * @param about the contribution of which it is said; null of one that stands by itself
 */
public record NewContribution(
        ConsultationNumber consultation,
        int part,
        String heading,
        String text,
        @Nullable UUID about) {

    /** One that stands by itself. */
    public NewContribution(ConsultationNumber consultation, int part, String heading, String text) {
        this(consultation, part, heading, text, null);
    }
}
