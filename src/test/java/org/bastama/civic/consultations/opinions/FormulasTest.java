package org.bastama.civic.consultations.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Each formula beside the same one written down plainly, or worked out by hand. */
class FormulasTest {

    private static final Offset<Double> NEARLY = within(1e-9);

    @Test
    void testsOfProportions() {
        var most = new Tally(8, 1, 0);
        assertThat(most.probability(Choice.AGREE)).isCloseTo(9.0 / 11, NEARLY);
        assertThat(Proportions.overHalf(most, Choice.AGREE)).isCloseTo(2 * Math.sqrt(10) * (9.0 / 10 - 0.5), NEARLY);
        // 9 of 10 beside 3 of 12: together 12 of 22.
        var p = 12.0 / 22;
        assertThat(Proportions.more(most, new Tally(2, 9, 0), Choice.AGREE))
                .isCloseTo((0.9 - 0.25) / Math.sqrt(p * (1 - p) * (0.1 + 1.0 / 12)), NEARLY);
        assertThat(Proportions.more(new Tally(9, 0, 0), new Tally(9, 0, 0), Choice.AGREE))
                .isZero();
        assertThat(Proportions.isSignificant(1.2816)).isFalse();
        assertThat(Proportions.isSignificant(1.2817)).isTrue();
    }

    /** Of the table with missing votes filled in by the mean, term by term. */
    @Test
    void covariance() {
        var votes = PlantedVotes.of(3, 90, 7, 0.5, 0.3, 8).votes();
        var table = filled(votes);
        var covariance = VoteCovariance.of(votes);
        for (var i = 0; i < 7; i++) {
            for (var j = 0; j < 7; j++) {
                var sum = 0.0;
                for (var row : table) {
                    sum += row[i] * row[j];
                }
                assertThat(covariance.getEntry(i, j)).isCloseTo(sum / table.length, NEARLY);
            }
        }
    }

    /** A person who voted on everything is where the principal components say; who voted on half of it, √2 further out. */
    @Test
    void positionsAreScaledByWhatIsMissing() {
        var planted = PlantedVotes.of(2, 80, 10, 1, 0.2, 9);
        for (var statement = 0; statement < 5; statement++) {
            planted.add(200, statement, Choice.AGREE);
        }
        var votes = planted.votes();
        var axes = Axes.of(votes, null);
        assertThat(axes).isNotNull();
        var positions = axes.positions(votes);
        var table = filled(votes);
        for (var person : List.of(0, 7, 80)) {
            var sum = 0.0;
            for (var i = 0; i < 10; i++) {
                sum += table[person][i] * axes.pull(i).x() / Math.sqrt(10);
            }
            assertThat(positions.x(person)).isCloseTo(sum * (person == 80 ? Math.sqrt(2) : 1), NEARLY);
        }
    }

    /** Less the mean; what is missing is zero. */
    private static double[][] filled(Votes<?> votes) {
        var table = new double[votes.participants()][votes.columns().size()];
        for (var i = 0; i < votes.columns().size(); i++) {
            var column = votes.columns().get(i);
            for (var person = 0; person < table.length; person++) {
                var value = column.of(Choice.AGREE).get(person)
                        ? 1
                        : column.of(Choice.DISAGREE).get(person) ? -1 : 0;
                table[person][i] = column.voted().get(person) ? value - column.mean() : 0;
            }
        }
        return table;
    }

    @Test
    void axesAreOfLengthOneAcrossEachOtherAndTheFirstShowsMore() {
        var votes = PlantedVotes.of(3, 90, 12, 0.7, 0.2, 8).votes();
        var axes = Axes.of(votes, null);
        assertThat(axes).isNotNull();
        var pulls = IntStream.range(0, 12).mapToObj(axes::pull).toList();
        assertThat(pulls.stream().mapToDouble(pull -> pull.x() * pull.x()).sum())
                .isCloseTo(12, NEARLY);
        assertThat(pulls.stream().mapToDouble(pull -> pull.y() * pull.y()).sum())
                .isCloseTo(12, NEARLY);
        assertThat(pulls.stream().mapToDouble(pull -> pull.x() * pull.y()).sum())
                .isCloseTo(0, NEARLY);
        assertThat(pulls.stream().mapToDouble(Point::x).sum()).isPositive();
        assertThat(axes.explained()).isBetween(0.3, 1.0);
    }

    /** Two at 0 and 1, two at 10 and 12. */
    @Test
    void silhouette() {
        var positions = new Positions(new double[] {0, 1, 10, 12}, new double[4]);
        var silhouette = new Silhouette(positions, new int[] {0, 1, 2, 3});
        var partition = new Partition(List.of(new int[] {0, 1}, new int[] {2, 3}));
        var expected = ((11 - 1) / 11.0 + (10 - 1) / 10.0 + (9.5 - 2) / 9.5 + (11.5 - 2) / 11.5) / 4;
        assertThat(silhouette.of(partition)).isCloseTo(expected, NEARLY);
        assertThat(silhouette.of(new Partition(List.of(new int[] {0, 1, 2, 3}))))
                .isNaN();
    }

    @Test
    void ofManyPeopleAnEvenSelectionIsCompared() {
        var random = new Random(5);
        var people = 3 * Silhouette.MOST;
        var x = random.doubles(people, 0, 1).toArray();
        for (var i = 0; i < people; i += 2) {
            x[i] += 3;
        }
        var positions = new Positions(x, random.doubles(people, 0, 1).toArray());
        var sorted = positions.sorted(IntStream.range(0, people));
        var left = positions.sorted(IntStream.range(0, people).filter(i -> i % 2 == 1));
        var right = positions.sorted(IntStream.range(0, people).filter(i -> i % 2 == 0));
        assertThat(new Silhouette(positions, sorted).of(new Partition(List.of(left, right))))
                .isBetween(0.8, 0.9);
    }

    /** Two groups of ten: all agree with 1 but one in each, who passes; all reject 7; 2 to 6 set them apart. */
    @Test
    void whatGroupsShareAndWhatDividesThem() {
        var votes = Votes.<Integer>builder();
        for (var person = 0; person < 20; person++) {
            var isFirst = person < 10;
            votes.add(person, 1, person % 10 == 9 ? Choice.PASS : Choice.AGREE);
            for (var statement = 2; statement <= 6; statement++) {
                votes.add(person, statement, isFirst ? Choice.AGREE : Choice.DISAGREE);
            }
            votes.add(person, 7, Choice.DISAGREE);
        }
        var map = OpinionMapping.of(votes.build(), null).map();
        assertThat(map.groups()).hasSize(2);
        assertThat(map.statements().getFirst().agreement()).isCloseTo(10.0 / 12 * 10 / 12, within(5e-5));
        assertThat(map.shared())
                .extracting(SharedStatement::statement, SharedStatement::choice)
                .containsExactly(Tuple.tuple(1L, Choice.AGREE), Tuple.tuple(7L, Choice.DISAGREE));
        assertThat(map.dividing()).extracting(DividingStatement::statement).containsExactly(2L, 3L, 4L, 5L, 6L);
        var agreeing = map.dividing().getFirst().agreeing();
        for (var group : map.groups()) {
            var side = group.number() == agreeing ? Choice.AGREE : Choice.DISAGREE;
            assertThat(group.representative())
                    .hasSize(5)
                    .filteredOn(one -> one.statement() < 7)
                    .isNotEmpty()
                    .allMatch(one -> one.choice() == side && one.times() == 11.0);
        }
    }
}
