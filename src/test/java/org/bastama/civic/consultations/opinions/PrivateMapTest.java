package org.bastama.civic.consultations.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is told of fewer than five people, and subtracting does not tell it either. */
class PrivateMapTest {

    /** Many kinds of votes: dense, sparse, few people, groups of very different sizes. */
    static Stream<PlantedVotes> votes() {
        var random = new Random(3);
        return Stream.iterate(1, run -> run <= 60, run -> run + 1)
                .map(run -> PlantedVotes.of(
                        1 + random.nextInt(5),
                        5 + random.nextInt(120),
                        2 + random.nextInt(60),
                        0.05 + random.nextDouble() * 0.9,
                        random.nextDouble() / 2,
                        run));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void everyCellIsOfFivePeopleOrMore(PlantedVotes planted) {
        var map = planted.mapping().map();
        assertThat(map.groups()).allMatch(group -> group.people() >= 5);
        assertThat(map.bubbles()).allMatch(bubble -> bubble.people() >= 5);
        for (var statement : map.statements()) {
            assertThat(statement.votes().voted()).matches(PrivateMapTest::isTold);
            assertThat(statement.groups()).allMatch(group -> group.votes().voted() >= 5);
            assertThat(statement.pull() != null).isEqualTo(statement.votes().voted() > 0);
        }
    }

    /** All votes less those of the told groups: the rest is nobody or five people. */
    @ParameterizedTest
    @MethodSource("votes")
    void subtractingTellsNoMore(PlantedVotes planted) {
        for (var statement : planted.mapping().map().statements()) {
            var told = statement.groups().stream().map(GroupTally::votes).reduce(Tally.NONE, Tally::plus);
            assertThat(statement.votes().minus(told).voted()).matches(PrivateMapTest::isTold);
        }
    }

    /** A product over groups of which one is hidden would tell that one. */
    @ParameterizedTest
    @MethodSource("votes")
    void scoresAreOfWhatIsTold(PlantedVotes planted) {
        var map = planted.mapping().map();
        for (var statement : map.statements()) {
            if (!map.groups().isEmpty()
                    && statement.groups().size() < map.groups().size()) {
                assertThat(statement.agreement()).isNull();
                assertThat(statement.rejection()).isNull();
            }
        }
        var told = map.statements().stream()
                .filter(statement -> statement.agreement() != null)
                .map(StatementResult::statement)
                .toList();
        assertThat(map.shared()).extracting(SharedStatement::statement).isSubsetOf(told);
    }

    private static boolean isTold(int voted) {
        return voted == 0 || voted >= 5;
    }

    /** Otherwise the tests above might look at maps in which nothing was ever to be hidden. */
    @Test
    void thereIsSomethingToHide() {
        var hidden = votes().mapToLong(planted -> {
                    var map = planted.mapping().map();
                    return map.statements().stream()
                            .filter(one -> one.groups().size() < map.groups().size())
                            .count();
                })
                .sum();
        var leftOut = votes().mapToLong(planted -> {
                    var columns = planted.votes().columns();
                    var results = planted.mapping().map().statements();
                    return Stream.iterate(0, i -> i < results.size(), i -> i + 1)
                            .filter(i -> !results.get(i)
                                    .votes()
                                    .equals(columns.get(i).tally()))
                            .count();
                })
                .sum();
        assertThat(hidden).isGreaterThan(20);
        assertThat(leftOut).isGreaterThan(20);
    }

    @Test
    void aTotalLacksAtMostFourVotes() {
        votes().forEach(planted -> {
            var results = planted.mapping().map().statements();
            for (var i = 0; i < results.size(); i++) {
                var all = planted.votes().columns().get(i).tally();
                assertThat(all.voted() - results.get(i).votes().voted()).isBetween(0, 4);
            }
        });
    }

    @Test
    void noBubbleIsWhereAPersonIs() {
        var random = new Random(4);
        var planted = PlantedVotes.of(1, 0, 1, 1, 0, 1);
        for (var person = 0; person < 200; person++) {
            for (var statement = 0; statement < 40; statement++) {
                if (random.nextBoolean()) {
                    planted.add(person, statement, Choice.values()[random.nextInt(3)]);
                }
            }
        }
        var mapping = planted.mapping();
        Set<Point> people = new HashSet<>();
        mapping.places().values().forEach(place -> people.add(place.point()));
        assertThat(mapping.map().bubbles())
                .hasSizeGreaterThan(20)
                .noneMatch(bubble -> people.contains(bubble.centre()));
    }

    @Test
    void bubblesHoldEverybodyOnce() {
        var mapping = PlantedVotes.of(3, 200, 40, 0.6, 0.1, 2).mapping();
        Map<Integer, Integer> drawn = new HashMap<>();
        mapping.map().bubbles().forEach(bubble -> drawn.merge(bubble.group(), bubble.people(), Integer::sum));
        mapping.map().groups().forEach(group -> assertThat(drawn).containsEntry(group.number(), group.people()));
        assertThat(drawn.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aMapDoesNotFollowForAFewVoters(int voters) {
        assertThat(Privacy.mayFollow(voters)).isFalse();
        assertThat(Privacy.mayFollow(0)).isTrue();
        assertThat(Privacy.mayFollow(5)).isTrue();
    }
}
