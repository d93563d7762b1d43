package org.bastama.civic.consultations.opinions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Picks the statements worth showing first, from what is told and from nothing else. */
final class Findings {

    /** As many of a kind (Polis shows five). */
    private static final int MOST = 5;

    private static final double HALF = 0.5;

    private static final List<Choice> SIDES = List.of(Choice.AGREE, Choice.DISAGREE);

    private final List<StatementResult> results;
    private final int groups;

    Findings(List<StatementResult> results, int groups) {
        this.results = results;
        this.groups = groups;
    }

    /**
     * What represents a group: both tests of {@link Proportions} pass, that it is more than half and more than among the
     * others. The first by R · z(others) · P · z(half), as Polis sorts them ({@code repness-metric}).
     */
    List<Representative> representative(int group) {
        return results.stream()
                .flatMap(result -> SIDES.stream().flatMap(side -> candidate(result, group, side).stream()))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .limit(MOST)
                .map(Candidate::representative)
                // Stable: within a side the order stays.
                .sorted(Comparator.comparing(Representative::choice))
                .toList();
    }

    private static Optional<Candidate> candidate(StatementResult result, int group, Choice side) {
        var own = result.of(group).orElse(Tally.NONE);
        var others = result.others(group);
        if (!Privacy.tells(own) || !Privacy.tells(others)) {
            return Optional.empty();
        }
        var half = Proportions.overHalf(own, side);
        var more = Proportions.more(own, others, side);
        if (!Proportions.isSignificant(half) || !Proportions.isSignificant(more)) {
            return Optional.empty();
        }
        var times = own.probability(side) / others.probability(side);
        return Optional.of(new Candidate(
                new Representative(result.statement(), side, times, more),
                times * more * own.probability(side) * half));
    }

    private record Candidate(Representative representative, double weight) {}

    /**
     * What all groups answer alike: in each the probability is over a half, and over all of them together significantly so;
     * the first by the group-aware consensus.
     */
    List<SharedStatement> shared() {
        return SIDES.stream()
                .flatMap(side -> results.stream()
                        .flatMap(result -> shared(result, side).stream())
                        .sorted(Comparator.comparingDouble(SharedStatement::score)
                                .reversed())
                        .limit(MOST))
                .toList();
    }

    private static Optional<SharedStatement> shared(StatementResult result, Choice side) {
        var score = result.score(side);
        if (score == null || !Proportions.isSignificant(Proportions.overHalf(result.votes(), side))) {
            return Optional.empty();
        }
        var isEverywhere =
                result.groups().stream().allMatch(group -> group.votes().probability(side) > HALF);
        return isEverywhere ? Optional.of(new SharedStatement(result.statement(), side, score)) : Optional.empty();
    }

    /** What one group agrees with and another one rejects, each significantly more than half of it. */
    List<DividingStatement> dividing() {
        return groups < 2
                ? List.of()
                : results.stream()
                        .flatMap(result -> dividing(result).stream())
                        .sorted(Comparator.comparingDouble(DividingStatement::score)
                                .reversed())
                        .limit(MOST)
                        .toList();
    }

    private static Optional<DividingStatement> dividing(StatementResult result) {
        var agreeing = clearest(result, Choice.AGREE);
        var rejecting = clearest(result, Choice.DISAGREE);
        if (agreeing.isEmpty() || rejecting.isEmpty()) {
            return Optional.empty();
        }
        var score = agreeing.get().votes().probability(Choice.AGREE)
                * rejecting.get().votes().probability(Choice.DISAGREE);
        return Optional.of(new DividingStatement(
                result.statement(), agreeing.get().group(), rejecting.get().group(), score));
    }

    /** The group most of which takes a side; of equals the first. */
    private static Optional<GroupTally> clearest(StatementResult result, Choice side) {
        return result.groups().stream()
                .filter(group -> Proportions.isSignificant(Proportions.overHalf(group.votes(), side)))
                .reduce((one, next) ->
                        next.votes().probability(side) > one.votes().probability(side) ? next : one);
    }
}
