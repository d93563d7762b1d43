package org.bastama.civic.consultations.opinions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An opinion map as everybody may see it. Nothing in it is about fewer than five people, and what is left out cannot be
 * worked out from the rest (docs/decisions/0031). It speaks of those who voted and of nobody else.
 *
 * @param participants how many people voted at all
 * @param grouped how many of them are in a group
 * @param enough on how many statements one must have voted to be in a group
 * @param groups by number; empty, or two to five
 * @param bubbles where people are, five or more in each
 * @param statements those with votes, by number
 * @param shared statements that all groups answer alike, the clearest first: up to five agreed with, then up to five
 *     rejected; without groups, those of everybody
 * @param dividing up to five statements that set groups against each other, the clearest first
 * @param explained the share of the differences in votes that two dimensions can show, from 0 to 1; null without differences
 * @param silhouette how far apart the groups are, from 0 to 1; null without groups
 */
public record OpinionMap(
        State state,
        int participants,
        int grouped,
        int enough,
        List<OpinionGroup> groups,
        List<Bubble> bubbles,
        List<StatementResult> statements,
        List<SharedStatement> shared,
        List<DividingStatement> dividing,
        @Nullable Double explained,
        @Nullable Double silhouette) {

    /** What there is to see. */
    public enum State {
        /** Fewer than five people voted: nothing is told. */
        TOO_FEW_PEOPLE,
        /** Everybody votes alike, or nobody took a side: there are no differences to draw. */
        NO_DIFFERENCES,
        /** People differ, but do not fall into groups. */
        NO_GROUPS,
        /** There are groups. */
        GROUPS;

        /** The name in message keys and in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of too few people. */
    static OpinionMap tooFew(int participants) {
        return new OpinionMap(
                State.TOO_FEW_PEOPLE,
                participants,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
