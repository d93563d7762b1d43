package org.bastama.civic.responses.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said of a commitment; never changed.
 *
 * @param state the state since then
 * @param note in words; empty where the step says it all
 * @param onDay the day it is about
 * @param milestone the place of the milestone that was reached; null for other steps
 * @param authorName who said it; null for the calendar
 * @param evidence stored files that show it
 */
public record CommitmentStep(
        int commitment,
        int ordinal,
        Kind kind,
        CommitmentState state,
        LocalizedText note,
        LocalDate onDay,
        @Nullable Integer milestone,
        @Nullable String authorName,
        Instant notedAt,
        List<UUID> evidence) {

    /** How long a note is at most, in code points of one language. */
    public static final int LONGEST = 2_000;

    /** What kind of step it is. */
    public enum Kind {
        /** The authority made the commitment. */
        MADE,
        /** The authority tells how things stand. */
        NOTED,
        STARTED,
        /** A milestone was reached. */
        REACHED,
        KEPT,
        /** The due date passed. */
        LATE,
        BROKEN,
        /** The group says that it was not kept. */
        DISPUTED,
        /** The authority answers that it was. */
        UPHELD,
        /** The authority agrees, and goes on. */
        REOPENED;

        /** The name in the API and in message keys {@code responses.commitment.step.<code>}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether followers are written to; the other steps are on the page and in the feed. */
        public boolean isTold() {
            return switch (this) {
                case MADE, KEPT, LATE, BROKEN, DISPUTED, UPHELD, REOPENED -> true;
                case NOTED, STARTED, REACHED -> false;
            };
        }
    }

    public CommitmentStep {
        evidence = List.copyOf(evidence);
    }

    /** The same in another name. */
    CommitmentStep by(String name) {
        return new CommitmentStep(commitment, ordinal, kind, state, note, onDay, milestone, name, notedAt, evidence);
    }

    /** The same about a milestone, with the files that show it. */
    CommitmentStep with(@Nullable Integer reached, List<UUID> files) {
        return new CommitmentStep(commitment, ordinal, kind, state, note, onDay, reached, authorName, notedAt, files);
    }
}
