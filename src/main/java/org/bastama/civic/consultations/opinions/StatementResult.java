package org.bastama.civic.consultations.opinions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a statement. All of it can be worked out again from {@code groups} and {@code votes}.
 *
 * @param statement its number
 * @param votes all votes; those outside the told groups only where they are five or more (0 when nothing is told)
 * @param groups votes by group; a group of which fewer than five people voted on it is left out
 * @param pull where agreeing moves people on the map; null when nothing is told or there is no map
 * @param agreement the group-aware consensus: Π over groups (agree + 1) ÷ (voted + 2), from 0 to 1 (Small et al. 2021,
 *     “group informed consensus”); null when it is not told of every group
 * @param rejection the same for disagreeing
 */
public record StatementResult(
        long statement,
        Tally votes,
        List<GroupTally> groups,
        @Nullable Point pull,
        @Nullable Double agreement,
        @Nullable Double rejection) {

    /** The votes of a group; empty where they are not told. */
    public Optional<Tally> of(int group) {
        return groups.stream()
                .filter(one -> one.group() == group)
                .map(GroupTally::votes)
                .findFirst();
    }

    /** The votes of all other told groups. */
    Tally others(int group) {
        return groups.stream()
                .filter(one -> one.group() != group)
                .map(GroupTally::votes)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** The consensus score of a side; null where there is none. */
    @Nullable
    Double score(Choice choice) {
        return choice == Choice.AGREE ? agreement : rejection;
    }
}
