package org.bastama.civic.consultations.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.bastama.civic.consultations.opinions.OpinionMap.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups that are known are found again, and where there are none, none are found. */
class PlantedGroupsTest {

    @ParameterizedTest
    @CsvSource({
        "2, 200, 40, 0.5, 0.2, 0.95",
        "2, 60, 20, 0.8, 0.1, 0.95",
        "3, 300, 60, 0.5, 0.2, 0.9",
        "4, 400, 80, 0.5, 0.15, 0.9",
        "5, 500, 100, 0.6, 0.1, 0.9",
        "3, 1000, 200, 0.2, 0.2, 0.9"
    })
    void plantedGroupsAreFound(int groups, int people, int statements, double seen, double noise, double floor) {
        for (var seed = 1; seed <= 3; seed++) {
            var planted = PlantedVotes.of(groups, people, statements, seen, noise, seed);
            var mapping = planted.mapping();
            assertThat(mapping.map().state()).isEqualTo(State.GROUPS);
            assertThat(mapping.map().groups()).as("seed " + seed).hasSize(groups);
            assertThat(planted.agreement(mapping)).as("seed " + seed).isGreaterThan(floor);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 20, 1", "60, 20, 0.5", "300, 40, 0.5", "1000, 100, 0.2", "1000, 60, 1"})
    void noiseHasNoGroups(int people, int statements, double seen) {
        for (var seed = 1; seed <= 3; seed++) {
            var map = PlantedVotes.of(3, people, statements, seen, 1, seed)
                    .mapping()
                    .map();
            assertThat(map.state()).as("seed " + seed).isEqualTo(State.NO_GROUPS);
            assertThat(map.groups()).isEmpty();
            assertThat(map.bubbles()).isNotEmpty().allMatch(bubble -> bubble.group() == 0);
        }
    }

    /** Statements that most agree with beside others that most reject, and people who answer each by itself. */
    @Test
    void whatStatementsAreLikeMakesNoGroups() {
        var random = new Random(7);
        var grouped = new ArrayList<Integer>();
        for (var run = 0; run < 20; run++) {
            var planted = PlantedVotes.of(1, 0, 1, 1, 0, run);
            var agreed = random.doubles(40, 0.1, 0.9).toArray();
            for (var person = 0; person < 300; person++) {
                for (var statement = 0; statement < agreed.length; statement++) {
                    if (random.nextDouble() < 0.5) {
                        planted.add(
                                person,
                                statement,
                                random.nextDouble() < agreed[statement] ? Choice.AGREE : Choice.DISAGREE);
                    }
                }
            }
            grouped.add(planted.mapping().map().groups().size());
        }
        assertThat(grouped).containsOnly(0);
    }

    @Test
    void whoVotedOnFewIsPlacedAndNotGrouped() {
        var planted = PlantedVotes.of(2, 100, 30, 0.8, 0.1, 1);
        planted.add(500, 0, Choice.AGREE).add(500, 1, Choice.AGREE);
        var mapping = planted.mapping();
        assertThat(mapping.map().enough()).isEqualTo(OpinionMapping.ENOUGH);
        assertThat(mapping.map().participants()).isEqualTo(101);
        assertThat(mapping.map().grouped()).isEqualTo(100);
        assertThat(mapping.places().get(500).group()).isZero();
        assertThat(mapping.places().get(500).point()).isNotEqualTo(new Point(0, 0));
        assertThat(mapping.places().get(1).group()).isPositive();
    }

    @Test
    void withFewPeopleFewerVotesAreEnough() {
        var planted = PlantedVotes.of(2, 12, 30, 0.1, 0, 3);
        assertThat(planted.mapping().map().enough())
                .isLessThan(OpinionMapping.ENOUGH)
                .isPositive();
    }

    @Test
    void aHandfulFarOutsideKeepsNobodyFromBeingToldApart() {
        var planted = PlantedVotes.of(2, 100, 30, 1, 0.1, 1);
        for (var person = 500; person < 503; person++) {
            for (var statement = 0; statement < 30; statement++) {
                planted.add(person, statement, Choice.PASS);
            }
        }
        var map = planted.mapping().map();
        assertThat(map.groups()).hasSize(2).allMatch(group -> group.people() >= 50);
        assertThat(map.grouped()).isEqualTo(103);
    }
}
