package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it is stored.
 *
 * @param slot which of the mailbox's two places it holds; null until confirmed and after withdrawal
 * @param nameSealed the name under the petition's key; null when erased
 * @param emailSealed the address under the petition's key; null when erased
 * @param quarantine why it is not counted before a moderator clears it; null when nothing is held against it
 * @param consentAt when the signer pressed the button that confirms
 * @param confirmedAt since when it counts: the same, or when a moderator cleared it; stays when it ends
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SignatureRow(
        PetitionNumber number,
        UUID id,
        SignatureState state,
        String mailboxHmac,
        String nameHmac,
        @Nullable Integer slot,
        byte @Nullable [] nameSealed,
        byte @Nullable [] emailSealed,
        String territoryCode,
        Language language,
        boolean updates,
        int identityLevel,
        @Nullable String quarantine,
        Instant createdAt,
        @Nullable Instant consentAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt) {

    /** The same attempt without anything of the person: for a mailbox that needs no new signature. */
    SignatureRow asSurplus() {
        return new SignatureRow(
                number,
                id,
                SignatureState.SURPLUS,
                "",
                "",
                null,
                null,
                null,
                territoryCode,
                language,
                false,
                identityLevel,
                null,
                createdAt,
                null,
                null,
                null);
    }

    /** Whether another is pending and says exactly what this one says. */
    boolean isRepeatedBy(SignatureRow other) {
        return other.state == SignatureState.PENDING
                && other.nameHmac.equals(nameHmac)
                && other.territoryCode.equals(territoryCode)
                && other.updates == updates
                && Objects.equals(other.quarantine, quarantine);
    }

    /** Confirmed by its signer: it counts, or waits in quarantine. */
    SignatureRow confirmed(int place, Instant at) {
        return moved(
                quarantine == null ? SignatureState.CONFIRMED : SignatureState.HELD,
                place,
                quarantine,
                at,
                quarantine == null ? at : null,
                null);
    }

    /** Let out of quarantine. */
    SignatureRow cleared(Instant at) {
        return moved(SignatureState.CONFIRMED, slot, null, consentAt, at, null);
    }

    /**
     * Ended. A withdrawn one leaves its place, an invalidated one keeps it, so that the mailbox cannot simply sign again.
     */
    SignatureRow ended(SignatureState to, Instant at) {
        return moved(to, to == SignatureState.INVALIDATED ? slot : null, quarantine, consentAt, confirmedAt, at);
    }

    /** Without personal data. The hashes go as well unless the signature still holds a place of its mailbox. */
    SignatureRow erased() {
        return new SignatureRow(
                number,
                id,
                state,
                slot == null ? "" : mailboxHmac,
                slot == null ? "" : nameHmac,
                slot,
                null,
                null,
                territoryCode,
                language,
                false,
                identityLevel,
                quarantine,
                createdAt,
                consentAt,
                confirmedAt,
                endedAt);
    }

    private SignatureRow moved(
            SignatureState to,
            @Nullable Integer place,
            @Nullable String heldFor,
            @Nullable Instant consented,
            @Nullable Instant confirmed,
            @Nullable Instant ended) {
        return new SignatureRow(
                number,
                id,
                to,
                mailboxHmac,
                nameHmac,
                place,
                nameSealed,
                emailSealed,
                territoryCode,
                language,
                updates,
                identityLevel,
                heldFor,
                createdAt,
                consented,
                confirmed,
                ended);
    }

    /** Whether the person asked for the data to be erased. */
    public boolean isErased() {
        return emailSealed == null;
    }
}
