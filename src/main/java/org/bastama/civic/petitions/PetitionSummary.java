package org.bastama.civic.petitions;

import java.time.Instant;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a petition.
 *
 * @param count the tally that counts towards the threshold
 * @param declared declared support: confirmed, shown, but not counted (procedures that do not accept e-mail)
 * @param threshold the next threshold not reached, else the last one; null before opening
 * @param reached what it came to before collecting ended, for {@link #next}; null if nothing
 */
public record PetitionSummary(
        PetitionNumber number,
        PetitionState state,
        LocalizedText titles,
        LocalizedText demands,
        long count,
        long declared,
        @Nullable Long threshold,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        String authoritySlug,
        LocalizedText authorityName,
        String territoryCode,
        LocalizedText territoryName,
        @Nullable GroupId group,
        @Nullable Long groupNumber,
        @Nullable String groupName,
        @Nullable String topic,
        @Nullable String reached) {

    /** What it is doing now, as {@link PetitionState#stage} tells it. */
    public String stage(Instant now) {
        return state.stage(closesAt, now);
    }

    /** What comes next for those who lead it, as {@link Petition#next} tells it. */
    public String next(Instant now) {
        return NextStep.of(stage(now), reached);
    }

    /** Whether people can sign it now. */
    public boolean collects(Instant now) {
        return stage(now).equals(PetitionState.OPEN.code());
    }
}
