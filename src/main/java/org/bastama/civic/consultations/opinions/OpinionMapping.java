package org.bastama.civic.consultations.opinions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an opinion map from votes, in the manner of Polis (Small, Bjorkegren, Erkkilä, Shaw and Megill 2021, “Polis: Scaling
 * deliberation by mapping high dimensional opinion spaces”; what differs and why: docs/decisions/0031).
 *
 * @param map what may be published
 * @param places where each person is, for that person alone; empty below five people
 */
public record OpinionMapping<P>(OpinionMap map, Map<P, Place> places) {

    /** On how many statements one must have voted to be in a group, or on all (Polis, {@code in-conv}). */
    static final int ENOUGH = 7;

    /** With fewer people than these, fewer votes are enough (Polis takes the 15 who voted most). */
    static final int AT_LEAST_PEOPLE = 15;

    /**
     * The map of these votes.
     *
     * @param previous the map published before: the new one is turned like it, keeps its number of groups when another one
     *     is hardly better, and numbers groups as it does; null for the first
     */
    public static <P> OpinionMapping<P> of(Votes<P> votes, @Nullable OpinionMap previous) {
        if (votes.participants() < Privacy.FEWEST) {
            return new OpinionMapping<>(OpinionMap.tooFew(votes.participants()), Map.of());
        }
        var axes = Axes.of(votes, previous);
        var positions = axes == null ? Positions.same(votes.participants()) : axes.positions(votes);
        var enough = enough(votes);
        var grouping = axes == null ? Grouping.NONE : grouping(votes, positions, enough, previous);
        var groups = Numbering.of(grouping.partition(), positions, votes, previous);
        var results = new Results(groups, axes).of(votes);
        var findings = new Findings(results, groups.size());
        var map = new OpinionMap(
                state(axes, groups),
                votes.participants(),
                groups.values().stream().mapToInt(people -> people.length).sum(),
                enough,
                told(groups, positions, findings),
                bubbles(votes, groups, positions),
                results,
                findings.shared(),
                findings.dividing(),
                axes == null ? null : axes.explained(),
                groups.isEmpty() ? null : grouping.silhouette());
        return new OpinionMapping<>(map, places(votes, groups, positions));
    }

    private static OpinionMap.State state(@Nullable Axes axes, Map<Integer, int[]> groups) {
        if (axes == null) {
            return OpinionMap.State.NO_DIFFERENCES;
        }
        return groups.isEmpty() ? OpinionMap.State.NO_GROUPS : OpinionMap.State.GROUPS;
    }

    /**
     * Seven votes, or one on each statement; fewer where not even fifteen people have so many. Whoever has as many votes as
     * another one is in like that one: Polis fills up to fifteen, and who is the fifteenth of equals is chance.
     */
    private static int enough(Votes<?> votes) {
        var cast = IntStream.range(0, votes.participants())
                .map(votes::cast)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
        var fifteenth = cast[Math.min(AT_LEAST_PEOPLE, cast.length) - 1];
        return Math.min(fifteenth, Math.min(ENOUGH, votes.columns().size()));
    }

    private static Grouping grouping(Votes<?> votes, Positions positions, int enough, @Nullable OpinionMap previous) {
        var people = positions.sorted(
                IntStream.range(0, votes.participants()).filter(person -> votes.cast(person) >= enough));
        return Grouping.of(
                positions, people, previous == null ? 0 : previous.groups().size());
    }

    private static List<OpinionGroup> told(SortedMap<Integer, int[]> groups, Positions positions, Findings findings) {
        return groups.entrySet().stream()
                .map(group -> new OpinionGroup(
                        group.getKey(),
                        group.getValue().length,
                        positions.mean(group.getValue()).rounded(),
                        findings.representative(group.getKey())))
                .toList();
    }

    private static List<Bubble> bubbles(Votes<?> votes, SortedMap<Integer, int[]> groups, Positions positions) {
        var bubbles = new Bubbles(positions, votes.participants());
        groups.forEach((number, people) -> bubbles.add(people, number));
        var grouped = Numbering.bits(
                groups.values().stream().flatMapToInt(Arrays::stream).toArray());
        bubbles.add(
                positions.sorted(IntStream.range(0, votes.participants()).filter(person -> !grouped.get(person))), 0);
        return bubbles.drawn();
    }

    private static <P> Map<P, Place> places(Votes<P> votes, SortedMap<Integer, int[]> groups, Positions positions) {
        var numbers = new int[votes.participants()];
        groups.forEach((number, people) -> Arrays.stream(people).forEach(person -> numbers[person] = number));
        Map<P, Place> places = new HashMap<>();
        for (var person = 0; person < numbers.length; person++) {
            places.put(
                    votes.people().get(person), new Place(positions.of(person).rounded(), numbers[person]));
        }
        return Map.copyOf(places);
    }
}
