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
        @Nullable UUID about,
        @Nullable UUID mergedInto,
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
        Contribution.@Nullable Answer answer,
        Contribution.@Nullable Ending ending) {

    /** What it becomes when it is confirmed. */
    ContributionState confirmedState() {
        return about == null ? ContributionState.confirmed(text) : ContributionState.REMARK;
    }

    /** As everybody reads it, with the name that may be shown; of what was hidden nothing. */
    Contribution shown(@Nullable String name) {
        return shown(name, null);
    }

    /** The same with the number of the public one into which it was merged. */
    Contribution shown(@Nullable String name, @Nullable Integer mergedInto) {
        return state == ContributionState.HIDDEN
                ? contribution("", "", null, mergedInto)
                : contribution(heading, text, name, mergedInto);
    }

    /** As whoever sent it and moderators read it, also when it was hidden. */
    Contribution whole() {
        return contribution(heading, text, null, null);
    }

    private Contribution contribution(
            String itsHeading, String itsText, @Nullable String name, @Nullable Integer into) {
        return new Contribution(
                consultation,
                id,
                number,
                part,
                state,
                language,
                itsHeading,
                itsText,
                name,
                createdAt,
                confirmedAt,
                answer,
                ending,
                into,
                about);
    }
}
