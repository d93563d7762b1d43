package org.bastama.civic.consultations.contributions;

import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/**
 * Seals what tells who somebody is under a consultation's own key, for parts that have to write to people. Once the key is
 * destroyed, nobody opens it any more.
 */
@Component
public class PersonalData {

    private final ConsultationKeys keys;

    PersonalData(ConsultationKeys keys) {
        this.keys = keys;
    }

    /** The text, sealed. Rejected with {@code consultations.closed} when all are forgotten. */
    public byte[] seal(ConsultationNumber consultation, String text) {
        return keys.of(consultation).map(key -> key.seal(text)).orElseThrow(() -> Rejection.of("consultations.closed"));
    }

    /** What was sealed; empty once all are forgotten. */
    public Optional<String> open(ConsultationNumber consultation, byte[] sealed) {
        return keys.existing(consultation).map(key -> key.open(sealed));
    }
}
