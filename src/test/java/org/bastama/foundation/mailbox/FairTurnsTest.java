package org.bastama.foundation.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.foundation.mailbox.RecordingCarrier.Carried;
import org.bastama.foundation.mailbox.SendingRepository.Claimed;
import org.junit.jupiter.api.Test;

class FairTurnsTest extends SendingStage {

    private static final long BIG = 1_000_501;
    private static final long SMALL = 1_000_502;
    private static final long THIRD = 1_000_503;

    private FairTurns turns(String node) {
        return new FairTurns(sending, transaction, node);
    }

    private List<String> take(FairTurns turns, int most) {
        return turns.take(most, clock.instant().plus(Duration.ofMinutes(5))).stream()
                .map(mail -> seal.open(mail.kind(), mail.payload()).to().value())
                .toList();
    }

    private void add(String to, long petition, int times) {
        outbox.add(Collections.nCopies(times, outbox.seal(mail(to, petition))), List.of());
    }

    @Test
    void tenThousandMailsOfOnePetitionDoNotHoldUpThreeOfAnother() {
        add("big@example.org", BIG, 10_000);
        add("small@example.org", SMALL, 3);
        outbox.send(mail("nobody's@example.org"));
        var first = take(turns("a"), 2 * FairTurns.TURN);
        assertThat(Collections.frequency(first, "small@example.org")).isEqualTo(3);
        assertThat(Collections.frequency(first, "nobody's@example.org")).isEqualTo(1);
        assertThat(Collections.frequency(first, "big@example.org")).isEqualTo(16);
    }

    @Test
    void mailsOfNoPetitionHaveATurnBetweenAnyTwo() {
        add("one@example.org", BIG, 25);
        add("two@example.org", SMALL, 25);
        outbox.add(Collections.nCopies(30, outbox.seal(mail("none@example.org"))), List.of());
        assertThat(runs(take(turns("a"), 80)))
                .containsExactly(
                        "10 none", "10 one", "10 none", "10 two", "10 none", "10 one", "10 two", "5 one", "5 two");
    }

    @Test
    void aTurnGoesOnWhereTheBatchEnded() {
        add("one@example.org", BIG, 20);
        add("two@example.org", SMALL, 20);
        var turns = turns("a");
        var taken = new ArrayList<String>();
        IntStream.range(0, 8).forEach(batch -> taken.addAll(take(turns, 3)));
        assertThat(runs(taken)).containsExactly("10 one", "10 two", "4 one");
    }

    @Test
    void aPetitionThatComesLateHasTheNextTurn() {
        add("one@example.org", BIG, 100);
        add("three@example.org", THIRD, 100);
        var turns = turns("a");
        take(turns, FairTurns.TURN);
        add("two@example.org", SMALL, 5);
        assertThat(runs(take(turns, 25))).containsExactly("5 two", "10 three", "10 one");
    }

    @Test
    void withinAPetitionWhatSomebodyWaitsForGoesFirstAndOfThatTheNewest() {
        outbox.send(mail("old@example.org", BIG).urgently());
        outbox.send(mail("news1@example.org", BIG));
        outbox.send(mail("new@example.org", BIG).urgently());
        outbox.send(mail("news2@example.org", BIG));
        assertThat(take(turns("a"), 10))
                .containsExactly("new@example.org", "old@example.org", "news2@example.org", "news1@example.org");
    }

    @Test
    void whatAnotherNodeHasIsNotTaken() {
        add("one@example.org", BIG, 15);
        var until = clock.instant().plus(Duration.ofMinutes(5));
        var taken = new ArrayList<UUID>();
        for (var node : List.of("a", "b", "c")) {
            turns(node).take(10, until).stream().map(Claimed::id).forEach(taken::add);
        }
        assertThat(taken).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void aRoundSendsInThatOrder() {
        add("big@example.org", BIG, 40);
        add("small@example.org", SMALL, 3);
        var carrier = new RecordingCarrier(clock);
        sender(carrier).run();
        assertThat(runs(carrier.carried.stream().map(Carried::to).toList()))
                .containsExactly("10 big", "3 small", "30 big");
    }

    /** Neighbours alike as one: how many, and the part before the @. */
    private static List<String> runs(List<String> mails) {
        var runs = new ArrayList<String>();
        for (int i = 0, start = 0; i < mails.size(); i++) {
            if (i + 1 == mails.size() || !mails.get(i + 1).equals(mails.get(i))) {
                runs.add(i + 1 - start + " " + mails.get(i).replaceFirst("@.*", ""));
                start = i + 1;
            }
        }
        return runs;
    }
}
