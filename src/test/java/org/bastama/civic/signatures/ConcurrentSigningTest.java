package org.bastama.civic.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.signatures.SignatureLink.State;
import org.bastama.civic.signatures.writer.PetitionKeys;
import org.bastama.testing.Concurrently;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConcurrentSigningTest extends SigningTest {

    @Autowired
    PetitionKeys keys;

    @Test
    void twoHundredConfirmationsOfOneTokenCountOnce() throws Exception {
        var number = petitions.open();
        var token = signed(number, "Дана Ахметова", mailbox());
        List<Callable<SignatureLink>> confirmations = Collections.nCopies(200, () -> confirmSignature.confirm(token));
        var answers = Concurrently.run(confirmations);
        assertThat(answers).hasSize(200).allMatch(answers.getFirst()::equals);
        assertThat(answers.getFirst().state()).isEqualTo(State.CONFIRMED);
        assertThat(tally(number)).isEqualTo(1);
        assertThat(events(number, "confirmed")).isEqualTo(1);
    }

    @Test
    void aliasesOfOneMailboxAtOnceAreTwoPeopleAtMost() throws Exception {
        var number = petitions.open();
        var tokens = new ArrayList<String>();
        tokens.add(signed(number, "Дана Ахметова", "one.alias@gmail.com"));
        tokens.add(signed(number, "Ерлан Ахметов", "onealias+a@gmail.com"));
        tokens.add(signed(number, "Сәуле Ахметова", "on.ealias@googlemail.com"));
        var answers = Concurrently.run(confirmations(tokens, 20));
        assertThat(answers).filteredOn(link -> link.state() == State.CONFIRMED).hasSize(40);
        assertThat(answers).filteredOn(link -> link.state() == State.REFUSED).hasSize(20);
        assertThat(tally(number)).isEqualTo(2);
    }

    @Test
    void onePersonOnTwoAliasesAtOnceCountsOnce() throws Exception {
        var number = petitions.open();
        var tokens = new ArrayList<String>();
        tokens.add(signed(number, "Дана Ахметова", "two.alias@gmail.com"));
        tokens.add(signed(number, "Дана Ахметова", "twoalias@googlemail.com", ALMATY));
        var answers = Concurrently.run(confirmations(tokens, 20));
        assertThat(answers).filteredOn(link -> link.state() == State.CONFIRMED).hasSize(20);
        assertThat(answers).filteredOn(link -> link.state() == State.REFUSED).hasSize(20);
        assertThat(tally(number)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void aConfirmationRacingAWithdrawalLeavesOneEventForEachChange() throws Exception {
        var number = petitions.open();
        var token = signed(number, "Дана Ахметова", mailbox());
        var actions = new ArrayList<Callable<SignatureLink>>();
        for (var i = 0; i < 10; i++) {
            actions.add(() -> confirmSignature.confirm(token));
            actions.add(() -> withdrawSignature.withdraw(token));
        }
        Concurrently.run(actions);
        assertThat(signatures(number, "withdrawn")).hasSize(1);
        assertThat(events(number, "confirmed"))
                .isEqualTo(events(number, "withdrawn"))
                .isLessThanOrEqualTo(1);
        assertThat(tally(number)).isZero();
    }

    @RepeatedTest(3)
    void confirmationsRacingClosingAreCountedOrRefusedNeverBoth() throws Exception {
        var number = petitions.open();
        var tokens = IntStream.range(0, 20)
                .mapToObj(i -> signed(number, "Дана Ахметова", mailbox()))
                .toList();
        var actions = confirmations(tokens, 1);
        actions.add(10, () -> {
            petitions.state(number, PetitionState.CLOSED);
            return SignatureLink.unknown();
        });
        var answers = Concurrently.run(actions);
        var confirmed =
                answers.stream().filter(a -> a.state() == State.CONFIRMED).count();
        var closed = answers.stream().filter(a -> a.state() == State.CLOSED).count();
        assertThat(confirmed + closed).isEqualTo(20);
        assertThat(tally(number)).isEqualTo(confirmed);
        assertThat(tokens).allMatch(token -> confirmSignature.confirm(token).state() != State.CONFIRMABLE);
        assertThat(tally(number)).isEqualTo(confirmed);
    }

    @Test
    void manyWhoSignAtOnceGetThreeMailsPerMailbox() throws Exception {
        var number = petitions.open();
        var email = mailbox();
        Concurrently.run(Collections.nCopies(20, () -> {
            sign(number, "Дана Ахметова", email);
            return true;
        }));
        assertThat(mails(email)).isEqualTo(3);
    }

    @Test
    void aPetitionHasOneKeyHoweverManyAskFirst() throws Exception {
        var number = petitions.open();
        List<Callable<String>> asking =
                Collections.nCopies(20, () -> keys.of(number).orElseThrow().mailbox("somebody@example.kz"));
        assertThat(Concurrently.run(asking))
                .hasSize(20)
                .containsOnly(keys.of(number).orElseThrow().mailbox("somebody@example.kz"));
    }

    private List<Callable<SignatureLink>> confirmations(List<String> tokens, int times) {
        var actions = new ArrayList<Callable<SignatureLink>>();
        for (var i = 0; i < times; i++) {
            tokens.forEach(token -> actions.add(() -> confirmSignature.confirm(token)));
        }
        return actions;
    }
}
