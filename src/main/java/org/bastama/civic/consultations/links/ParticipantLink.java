package org.bastama.civic.consultations.links;

import java.time.Instant;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmationMails;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is stored: not the token, and of the mailbox only a keyed hash until it has confirmed.
 *
 * @param kind what it confirms
 * @param participant whose mailbox it is, as {@code Participants} names it in this part
 * @param language in which the mail was written
 * @param content what is confirmed, as its kind writes it; afterwards what the kind keeps of it
 * @param mailboxHmac null once it was confirmed
 */
public record ParticipantLink(
        ConsultationNumber consultation,
        int part,
        ConfirmationMails.Sent kind,
        String tokenHash,
        String participant,
        Language language,
        String content,
        @Nullable String mailboxHmac,
        Instant tokenUntil,
        Instant createdAt,
        @Nullable Instant confirmedAt) {

    /** Whether it was confirmed. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The part of its consultation. */
    public Consultation.Part partOf(Consultation of) {
        return of.part(part).orElseThrow();
    }
}
