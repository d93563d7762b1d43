package org.bastama.civic.consultations.contributions;

import java.time.Instant;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** A contribution as it is stored, with its personal data sealed; that is gone when it was taken back. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ContributionRow(
        ConsultationNumber consultation,
        UUID id,
        @Nullable Integer number,
        int part,
        ContributionState state,
        Language language,
        String heading,
        String text,
        @Nullable String mailboxHmac,
        byte @Nullable [] nameSealed,
        byte @Nullable [] emailSealed,
        boolean showsName,
        @Nullable AccountId account,
        @Nullable String tokenHash,
        @Nullable Instant tokenUntil,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        Contribution.@Nullable Answer answer) {

    /** As everybody reads it, with the name that may be shown. */
    Contribution shown(@Nullable String name) {
        return new Contribution(
                consultation, id, number, part, state, language, heading, text, name, createdAt, confirmedAt, answer);
    }
}
