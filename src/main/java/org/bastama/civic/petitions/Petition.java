package org.bastama.civic.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A petition, whole, in any state. What is not chosen or has not happened yet is null.
 *
 * @param directKey 22 characters that make the page reachable before it opens
 * @param population the territory's population when it opened, as the procedure's snapshot
 * @param note public reason or note of the last return, rejection, withdrawal or taking down
 */
public record Petition(
        PetitionNumber number,
        PetitionState state,
        @Nullable GroupId group,
        AccountId author,
        @Nullable String authoritySlug,
        @Nullable String territoryCode,
        @Nullable String procedureCode,
        @Nullable Integer procedureVersion,
        @Nullable String topic,
        PetitionText text,
        String directKey,
        @Nullable Integer population,
        @Nullable String reasonCode,
        LocalizedText note,
        boolean textHidden,
        Moments moments,
        List<Threshold> thresholds,
        int version) {

    /** Whether it is open and its time to collect runs; afterwards the last confirmations still count for a while. */
    public boolean collects(Instant now) {
        return state == PetitionState.OPEN && (moments.closesAt() == null || now.isBefore(moments.closesAt()));
    }

    /** Whether it was handed over for a threshold that it has not reached: its filing on the state portal stood for it. */
    public boolean isHandedOverByFiling() {
        return isHandedOverByFiling(thresholds);
    }

    static boolean isHandedOverByFiling(List<Threshold> thresholds) {
        return thresholds.stream()
                .anyMatch(threshold -> threshold.handedOverAt() != null && threshold.reachedAt() == null);
    }

    /** Whether an answer of a moment is one to all that was handed over: nothing was handed over after it. */
    public boolean isAnsweredBy(Instant answeredAt) {
        return isAnsweredBy(answeredAt, thresholds);
    }

    static boolean isAnsweredBy(Instant answeredAt, List<Threshold> thresholds) {
        return thresholds.stream()
                .noneMatch(threshold -> threshold.handedOverAt() != null
                        && threshold.handedOverAt().isAfter(answeredAt));
    }

    /** Whether it was ever handed in, which fixes the version of its procedure; a draft that was keeps it. */
    public boolean wasSubmitted() {
        return state != PetitionState.DRAFT || procedureVersion != null;
    }

    /** Whether it is not open to everybody yet, or never will be, and strangers see it by its direct link alone. */
    public boolean isByLinkOnly() {
        return switch (state) {
            case GATHERING, IN_MODERATION, RETURNED -> true;
            // A draft that was thrown away has no note: its link was given to nobody.
            case WITHDRAWN -> moments.openedAt() == null && !note.isEmpty();
            case DRAFT, REJECTED, OPEN, CLOSED, CLOSED_BELOW, HANDED_OVER, ANSWERED, MONITORING, ARCHIVED, TAKEN_DOWN ->
                false;
        };
    }

    /** What it is doing now, as {@link PetitionState#stage} tells it. */
    public String stage(Instant now) {
        return state.stage(moments.closesAt(), now);
    }

    /** What comes next for those who lead it, as the end of a message key {@code petitions.next.<code>}. */
    public String next(Instant now) {
        return NextStep.of(stage(now), NextStep.reached(moments, thresholds));
    }

    /** When what happened or is due; instants of the portal's clock. */
    public record Moments(
            Instant createdAt,
            @Nullable Instant gatherUntil,
            @Nullable Instant moderationSince,
            @Nullable Instant moderationDue,
            @Nullable Instant openedAt,
            @Nullable Instant closesAt,
            @Nullable Instant closedAt,
            @Nullable Instant handedOverAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt) {}

    /** A threshold of this petition, fixed when it opened. */
    public record Threshold(
            int ordinal,
            long required,
            String triggers,
            boolean whenReached,
            @Nullable Instant reachedAt,
            @Nullable Instant handedOverAt) {

        /** What the next threshold not reached asks for, else the last; null when there is none yet. */
        public static @Nullable Long next(List<Threshold> thresholds) {
            return thresholds.stream()
                    .filter(threshold -> threshold.reachedAt() == null)
                    .findFirst()
                    .or(() -> thresholds.isEmpty() ? Optional.empty() : Optional.of(thresholds.getLast()))
                    .map(Threshold::required)
                    .orElse(null);
        }
    }
}
