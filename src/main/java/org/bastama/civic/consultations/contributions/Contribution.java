package org.bastama.civic.consultations.contributions;

import java.time.Instant;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One person's input to a part of a consultation, as everybody reads it.
 *
 * @param number its public number in the consultation; null until it is confirmed
 * @param part the ordinal of its part
 * @param heading empty where its kind has none
 * @param name first name and initial of who sent it, if that person wanted it shown
 * @param answer what was done with it; null while it is open
 * @param ending of one that was hidden or taken back, of which there is nothing to read; null of others
 * @param mergedInto the number of the public one into which it was merged, with which it is answered; null of one that
 *     stands by itself
 * @param about the one of which it is said, a remark; null of one that stands by itself
 */
public record Contribution(
        ConsultationNumber consultation,
        UUID id,
        @Nullable Integer number,
        int part,
        ContributionState state,
        Language language,
        String heading,
        String text,
        @Nullable String name,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        @Nullable Answer answer,
        @Nullable Ending ending,
        @Nullable Integer mergedInto,
        @Nullable UUID about) {

    /**
     * When and why it went out of sight.
     *
     * @param reasonCode of the moderators' vocabulary; null of one that was taken back
     * @param note the moderator's words
     */
    public record Ending(Instant at, @Nullable String reasonCode, LocalizedText note) {}

    /** What was done with it, why, and who says so. */
    public record Answer(Disposition disposition, LocalizedText reason, Instant decidedAt, String by) {

        /** The longest reason in one language, in code points. */
        public static final int LONGEST_REASON = 2_000;
    }
}
