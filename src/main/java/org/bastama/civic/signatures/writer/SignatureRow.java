package org.bastama.civic.signatures.writer;

import java.time.Instant;
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

    /** Whether the person asked for the data to be erased. */
    public boolean isErased() {
        return emailSealed == null;
    }
}
