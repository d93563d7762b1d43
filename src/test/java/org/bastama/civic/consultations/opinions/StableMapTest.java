package org.bastama.civic.consultations.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The same votes give the same map, and nearly the same votes nearly the same one. */
class StableMapTest {

    private final PlantedVotes planted = PlantedVotes.of(4, 240, 60, 0.5, 0.2, 5);

    @Test
    void theSameVotesGiveTheSameMap() {
        assertThat(planted.mapping()).isEqualTo(planted.mapping());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfRowsAndPeopleMakesNoDifference(long seed) {
        var rows = new ArrayList<>(planted.rows());
        Collections.shuffle(rows, new Random(seed));
        assertThat(OpinionMapping.of(PlantedVotes.votes(rows), null)).isEqualTo(planted.mapping());
    }

    /** As it is kept, and as others read it. */
    @Test
    void aMapGoesToJsonAndBack() {
        var json = JsonMapper.builder().build();
        var map = planted.mapping().map();
        assertThat(json.readValue(json.writeValueAsString(map), OpinionMap.class))
                .isEqualTo(map);
        assertThat(json.valueToTree(map)
                        .get("groups")
                        .get(0)
                        .get("centre")
                        .get("x")
                        .isNumber())
                .isTrue();
    }

    @Test
    void whoPeopleAreMakesNoDifference() {
        var renamed = Votes.<String>builder();
        planted.rows().forEach(row -> renamed.add("person " + (1000 - row.person()), row.statement(), row.choice()));
        assertThat(OpinionMapping.of(renamed.build(), null).map())
                .isEqualTo(planted.mapping().map());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void afterAFewChangedVotesGroupsKeepTheirNumbersAndPlaces(long seed) {
        var before = planted.mapping();
        var after = OpinionMapping.of(PlantedVotes.votes(changed(0.02, seed)), before.map());
        assertThat(sameGroup(before, after)).isGreaterThan(0.97);
        assertThat(after.map().groups()).hasSameSizeAs(before.map().groups());
        for (var group : after.map().groups()) {
            var was = before.map().groups().stream()
                    .filter(one -> one.number() == group.number())
                    .findFirst()
                    .orElseThrow();
            assertThat(group.centre().distance(was.centre())).isLessThan(1);
        }
    }

    /** Two groups of nearly the same size, of which now one and now the other is larger. */
    @Test
    void theNumberDoesNotChangeWithTheSize() {
        var rows = PlantedVotes.of(2, 100, 30, 0.8, 0.1, 3).rows();
        var fewer = without(rows, 0);
        var before = OpinionMapping.of(PlantedVotes.votes(fewer), null);
        var after = OpinionMapping.of(PlantedVotes.votes(without(rows, 1)), before.map());
        assertThat(before.map().groups()).extracting(OpinionGroup::people).containsExactly(50, 49);
        assertThat(after.map().groups()).extracting(OpinionGroup::people).containsExactly(49, 50);
        assertThat(sameGroup(before, after)).isEqualTo(1);
    }

    @Test
    void aMapIsTurnedLikeTheOneBefore() {
        var before = planted.mapping();
        var turned = turned(before.map());
        var after = OpinionMapping.of(planted.votes(), turned);
        var was = before.map().groups().getFirst().centre();
        var is = after.map().groups().getFirst().centre();
        assertThat(is.x()).isCloseTo(-was.y(), within(0.05));
        assertThat(is.y()).isCloseTo(was.x(), within(0.05));
    }

    /** By a quarter to the left. */
    private static OpinionMap turned(OpinionMap map) {
        var statements = map.statements().stream()
                .map(one -> new StatementResult(
                        one.statement(),
                        one.votes(),
                        one.groups(),
                        one.pull() == null
                                ? null
                                : new Point(-one.pull().y(), one.pull().x()),
                        one.agreement(),
                        one.rejection()))
                .toList();
        return new OpinionMap(
                map.state(),
                map.participants(),
                map.grouped(),
                map.enough(),
                map.groups(),
                map.bubbles(),
                statements,
                map.shared(),
                map.dividing(),
                map.explained(),
                map.silhouette());
    }

    private List<PlantedVotes.Vote> changed(double share, long seed) {
        var random = new Random(seed);
        return planted.rows().stream()
                .map(row -> random.nextDouble() < share
                        ? new PlantedVotes.Vote(row.person(), row.statement(), Choice.values()[random.nextInt(3)])
                        : row)
                .toList();
    }

    private static List<PlantedVotes.Vote> without(List<PlantedVotes.Vote> rows, int group) {
        return rows.stream().filter(row -> row.person() != group).collect(Collectors.toList());
    }

    private static double sameGroup(OpinionMapping<Integer> before, OpinionMapping<Integer> after) {
        return after.places().entrySet().stream()
                .filter(place -> before.places().containsKey(place.getKey()))
                .mapToInt(place -> before.places().get(place.getKey()).group()
                                == place.getValue().group()
                        ? 1
                        : 0)
                .average()
                .orElseThrow();
    }
}
