package org.bastama.civic.petitions.steps;

import java.time.Instant;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a step writes beside the new state; null leaves a moment as it is. Reason and note always become what is given
 * here, so that a step without a reason clears the last one.
 */
public record PetitionMark(
        @Nullable Instant gatherUntil,
        @Nullable Instant moderationSince,
        @Nullable Instant moderationDue,
        @Nullable Opening opening,
        @Nullable Instant closedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Integer procedureVersion,
        @Nullable String reasonCode,
        LocalizedText note,
        @Nullable Boolean textHidden) {

    /** What is fixed when a petition opens. */
    public record Opening(
            Instant openedAt,
            @Nullable Instant closesAt,
            int procedureVersion,
            @Nullable Integer population) {}

    private static final PetitionMark NONE =
            new PetitionMark(null, null, null, null, null, null, null, null, null, LocalizedText.empty(), null);

    /** Nothing but the state. */
    public static PetitionMark none() {
        return NONE;
    }

    /** Supporters gather, until a moment or without end. */
    public static PetitionMark gathering(@Nullable Instant until, int procedureVersion) {
        return new PetitionMark(
                until, null, null, null, null, null, null, procedureVersion, null, LocalizedText.empty(), null);
    }

    /** Moderators have it, and decide by a moment if the procedure says so. */
    public static PetitionMark moderation(Instant since, @Nullable Instant due, int procedureVersion) {
        return new PetitionMark(
                null, since, due, null, null, null, null, procedureVersion, null, LocalizedText.empty(), null);
    }

    /** It opens. */
    public static PetitionMark opened(Opening opening) {
        return new PetitionMark(null, null, null, opening, null, null, null, null, null, LocalizedText.empty(), null);
    }

    /** It closes. */
    public static PetitionMark closed(Instant at) {
        return new PetitionMark(null, null, null, null, at, null, null, null, null, LocalizedText.empty(), null);
    }

    /** The final answer came. */
    public static PetitionMark answered(Instant at) {
        return new PetitionMark(null, null, null, null, null, at, null, null, null, LocalizedText.empty(), null);
    }

    /** It goes back to the group, for a public reason. */
    public static PetitionMark returned(String reasonCode, LocalizedText note) {
        return new PetitionMark(null, null, null, null, null, null, null, null, reasonCode, note, null);
    }

    /** It ends, for a public reason if there is one. */
    public static PetitionMark ended(Instant at, @Nullable String reasonCode, LocalizedText note, boolean textHidden) {
        return new PetitionMark(null, null, null, null, null, null, at, null, reasonCode, note, textHidden);
    }
}
