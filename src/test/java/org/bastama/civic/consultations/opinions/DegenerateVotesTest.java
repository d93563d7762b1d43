package org.bastama.civic.consultations.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.bastama.civic.consultations.opinions.OpinionMap.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes of which no map can be made, or hardly one. */
class DegenerateVotesTest {

    private static OpinionMapping<Integer> all(int people, int statements, Choice choice) {
        var votes = Votes.<Integer>builder();
        for (var person = 0; person < people; person++) {
            for (var statement = 1; statement <= statements; statement++) {
                votes.add(person, statement, choice);
            }
        }
        return OpinionMapping.of(votes.build(), null);
    }

    @Test
    void noVotes() {
        var mapping = all(0, 0, Choice.AGREE);
        assertThat(mapping.map()).isEqualTo(OpinionMap.tooFew(0));
        assertThat(mapping.places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void ofFewerThanFivePeopleNothingIsTold(int people) {
        var map = all(people, 10, Choice.AGREE).map();
        assertThat(map.state()).isEqualTo(State.TOO_FEW_PEOPLE);
        assertThat(map.participants()).isEqualTo(people);
        assertThat(map.statements()).isEmpty();
        assertThat(map.bubbles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void allAlike(Choice choice) {
        var map = all(5, 10, choice).map();
        assertThat(map.state()).isEqualTo(State.NO_DIFFERENCES);
        assertThat(map.explained()).isNull();
        assertThat(map.bubbles()).containsExactly(new Bubble(new Point(0, 0), 5, 0));
        assertThat(map.statements()).hasSize(10).allMatch(one -> one.votes().of(choice) == 5 && one.pull() == null);
        assertThat(map.shared()).hasSize(choice == Choice.PASS ? 0 : 5).allMatch(one -> one.choice() == choice);
        assertThat(map.dividing()).isEmpty();
    }

    @Test
    void oneStatementHasOneDimension() {
        var votes = Votes.<Integer>builder();
        for (var person = 0; person < 40; person++) {
            votes.add(person, 7, person < 25 ? Choice.AGREE : Choice.DISAGREE);
        }
        var map = OpinionMapping.of(votes.build(), null).map();
        assertThat(map.explained()).isEqualTo(1);
        assertThat(map.groups()).extracting(OpinionGroup::people).containsExactly(25, 15);
        assertThat(map.bubbles()).allMatch(bubble -> bubble.centre().y() == 0);
        assertThat(map.dividing()).containsExactly(new DividingStatement(7, 1, 2, (26.0 / 27) * (16.0 / 17)));
        assertThat(map.shared()).isEmpty();
    }

    @Test
    void oneVoterBesideTheOthers() {
        var votes = Votes.<Integer>builder().add(99, 5, Choice.AGREE);
        for (var person = 0; person < 10; person++) {
            votes.add(person, 1, Choice.DISAGREE);
        }
        var map = OpinionMapping.of(votes.build(), null).map();
        assertThat(map.state()).isEqualTo(State.NO_DIFFERENCES);
        assertThat(map.statements())
                .extracting(StatementResult::votes)
                .containsExactly(new Tally(0, 10, 0), Tally.NONE);
    }

    @Test
    void halfOfThePeopleLikeOneAndHalfLikeTheOther() {
        var votes = Votes.<Integer>builder();
        for (var person = 0; person < 20; person++) {
            for (var statement = 1; statement <= 10; statement++) {
                votes.add(person, statement, person % 2 == 0 ? Choice.AGREE : Choice.DISAGREE);
            }
        }
        var map = OpinionMapping.of(votes.build(), null).map();
        assertThat(map.groups()).extracting(OpinionGroup::people).containsExactly(10, 10);
        assertThat(map.silhouette()).isEqualTo(1);
        assertThat(map.explained()).isEqualTo(1);
    }

    @Test
    void nobodyVotesTwice() {
        var votes = Votes.<Integer>builder().add(1, 1, Choice.AGREE);
        assertThatThrownBy(() -> votes.add(1, 1, Choice.PASS)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever people do, there is a map, and it is the same one twice. */
    @Test
    void anyVotesMakeAMap() {
        var random = new Random(11);
        for (var run = 0; run < 300; run++) {
            var people = 1 + random.nextInt(40);
            var statements = 1 + random.nextInt(12);
            var seen = random.nextDouble();
            var planted = PlantedVotes.of(1 + random.nextInt(4), people, statements, seen, random.nextDouble(), run);
            var map = planted.mapping().map();
            assertThat(planted.mapping().map()).isEqualTo(map);
            assertThat(OpinionMapping.of(planted.votes(), map).map().groups()).hasSameSizeAs(map.groups());
            assertThat(List.of(map.state())).doesNotContainNull();
        }
    }
}
