package org.bastama.civic.consultations.contributions;

import java.util.Map;
import org.bastama.civic.consultations.ConsultationNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people have a public contribution, and where they live. */
@Component
public class CountParticipants {

    private final ParticipantRepository participants;

    CountParticipants(ParticipantRepository participants) {
        this.participants = participants;
    }

    /** By place, those who did not say under the empty text. Small numbers are not hidden: it is not to be shown. */
    @Transactional(readOnly = true)
    public Map<String, Integer> byPlace(ConsultationNumber consultation) {
        return participants.people(consultation);
    }
}
