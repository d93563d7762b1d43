package org.bastama.civic.consultations.meetings;

import java.time.Instant;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A stored registration, with what tells who it is sealed; that is gone when it was taken back, and some time after the
 * meeting.
 *
 * @param participant there while somebody has a seat or waits
 * @param mailboxHmac there until it is confirmed
 * @param place in the order of confirmations, from 1; null before
 * @param code what is told at the door; null before
 * @param sameAs the registration that the mailbox had already
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RegistrationRow(
        ConsultationNumber consultation,
        int part,
        UUID id,
        RegistrationState state,
        @Nullable String participant,
        @Nullable String mailboxHmac,
        byte @Nullable [] nameSealed,
        byte @Nullable [] emailSealed,
        byte @Nullable [] tokenSealed,
        Language language,
        String tokenHash,
        Instant tokenUntil,
        @Nullable Integer place,
        @Nullable String code,
        @Nullable UUID sameAs,
        Instant createdAt,
        @Nullable Instant checkedInAt) {

    /** Whether somebody has a seat or waits for one. */
    boolean isActive() {
        return state == RegistrationState.REGISTERED || state == RegistrationState.WAITING;
    }

    /** Confirmed: with a seat, or in the order of those who wait. */
    RegistrationRow confirmed(RegistrationState seated, String who, int next, String code) {
        return with(seated, who, nameSealed, emailSealed, tokenSealed, next, code, null);
    }

    /** The same in another state. */
    RegistrationRow in(RegistrationState other) {
        return with(other, participant, nameSealed, emailSealed, tokenSealed, place, code, null);
    }

    /** Nothing tells any more whose it was. */
    RegistrationRow cancelled() {
        return with(RegistrationState.CANCELLED, null, null, null, null, place, null, null);
    }

    /** Leads to an earlier one of the same mailbox. */
    RegistrationRow mergedInto(RegistrationRow earlier) {
        return with(RegistrationState.MERGED, null, null, null, null, null, null, earlier.id());
    }

    private RegistrationRow with(
            RegistrationState other,
            @Nullable String who,
            byte @Nullable [] name,
            byte @Nullable [] email,
            byte @Nullable [] token,
            @Nullable Integer next,
            @Nullable String told,
            @Nullable UUID same) {
        return new RegistrationRow(
                consultation,
                part,
                id,
                other,
                who,
                null,
                name,
                email,
                token,
                language,
                tokenHash,
                tokenUntil,
                next,
                told,
                same,
                createdAt,
                checkedInAt);
    }
}
