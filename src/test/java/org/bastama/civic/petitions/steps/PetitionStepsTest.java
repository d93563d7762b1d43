package org.bastama.civic.petitions.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.petitions.PetitionsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class PetitionStepsTest extends PetitionsTest {

    /** The diagram of DOMAIN §4, line by line; everything else is illegal. */
    private static final String LEGAL = """
            draft: gathering in_moderation withdrawn
            gathering: in_moderation draft withdrawn taken_down
            in_moderation: open returned rejected withdrawn
            returned: in_moderation withdrawn
            rejected: open taken_down
            open: closed closed_below withdrawn taken_down
            closed: handed_over answered
            closed_below: handed_over taken_down
            handed_over: answered taken_down
            answered: handed_over monitoring archived taken_down
            monitoring: archived taken_down
            archived: taken_down
            withdrawn: taken_down
            taken_down:
            """;

    @Autowired
    PetitionSteps steps;

    static Stream<Arguments> everyPair() {
        var legal = LEGAL.lines()
                .map(line -> line.split(":"))
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> parts.length < 2
                                ? Set.<String>of()
                                : Arrays.stream(parts[1].strip().split(" ")).collect(Collectors.toSet())));
        return Stream.of(PetitionState.values())
                .flatMap(from -> Stream.of(PetitionState.values())
                        .map(to -> Arguments.of(from, to, legal.get(from.code()).contains(to.code()))));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void everyStepIsLegalOrNot(PetitionState from, PetitionState to, boolean legal) {
        assertThat(from.mayBecome(to)).isEqualTo(legal);
    }

    static Stream<Arguments> legalPairs() {
        return everyPair().filter(pair -> (boolean) pair.get()[2]);
    }

    @ParameterizedTest
    @MethodSource("legalPairs")
    void aLegalStepIsTakenAndTold(PetitionState from, PetitionState to, boolean legal) {
        var number = inState(from);
        var entries = timeline(number).size();
        var stepped = steps.step(steps.lock(number), to, PetitionMark.none(), PetitionSteps.Entry.of("opened"));
        assertThat(stepped.state()).isEqualTo(to);
        assertThat(state(number)).isEqualTo(to);
        assertThat(timeline(number)).hasSize(entries + 1);
        assertThat(events.stream(PetitionStepped.class)).contains(new PetitionStepped(number, from, to));
    }

    @ParameterizedTest
    @EnumSource(PetitionState.class)
    void anIllegalStepChangesNothing(PetitionState from) {
        var number = inState(from);
        var locked = steps.lock(number);
        var entries = timeline(number);
        everyPair()
                .filter(pair -> pair.get()[0] == from && !(boolean) pair.get()[2])
                .map(pair -> (PetitionState) pair.get()[1])
                .forEach(to -> assertThatThrownBy(
                                () -> steps.step(locked, to, PetitionMark.none(), PetitionSteps.Entry.of("opened")))
                        .isInstanceOf(IllegalStateException.class));
        assertThat(state(number)).isEqualTo(from);
        assertThat(timeline(number)).isEqualTo(entries);
        assertThat(events.stream(PetitionStepped.class)).noneMatch(event -> event.from() == from);
    }

    @Test
    void aStepFromAStateThatPassedIsRefused() {
        var number = inState(PetitionState.OPEN);
        var seen = steps.lock(number);
        steps.step(seen, PetitionState.WITHDRAWN, PetitionMark.none(), null);
        assertThatThrownBy(() -> steps.step(seen, PetitionState.CLOSED, PetitionMark.none(), null))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Map.of("state", state(number))).containsEntry("state", PetitionState.WITHDRAWN);
    }
}
