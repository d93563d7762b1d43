package org.bastama.bench.nodes;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.bastama.foundation.shared.PetitionNumber;

/** Mails and jobs when a node is killed while it sends, and when one is while petitions are being closed. */
final class KilledTrial {

    private static final String KIND = "killed";
    private static final int EACH = 25;
    private static final int SHORTEST_MILLIS = 100;
    private static final int LONGEST_MILLIS = 3_000;
    private static final Duration MOST_MAILS_WITHIN = Duration.ofSeconds(20);
    private static final Duration CLOSED_WITHIN = Duration.ofMinutes(3);

    private final Cluster cluster;
    private final ReceivedMails mails;
    private final People people;
    private final DuePetitions petitions;

    private KilledTrial(Cluster cluster, ReceivedMails mails, People people, DuePetitions petitions) {
        this.cluster = cluster;
        this.mails = mails;
        this.people = people;
        this.petitions = petitions;
    }

    /** Kills twice; what was held up by that is waited for in {@link #end}. */
    static KilledTrial begin(Cluster cluster, Client client, ReceivedMails mails, List<PetitionNumber> numbers) {
        var trial = new KilledTrial(
                cluster, mails, new People(cluster, client, mails, KIND), DuePetitions.insert(cluster, KIND, numbers));
        trial.killWhileSending();
        trial.killWhileClosing();
        return trial;
    }

    private void killWhileSending() {
        var killer = CompletableFuture.supplyAsync(this::killSoon);
        people.sign(petitions.numbers(), EACH);
        var dead = killer.join();
        Await.until(
                MOST_MAILS_WITHIN, Duration.ofMillis(100), () -> people.mails().missing() == 0);
        people.confirm();
        people.expectTheEnd();
        cluster.startAgain(dead);
    }

    private int killSoon() {
        var victim = ThreadLocalRandom.current().nextInt(Cluster.NODES);
        Await.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(SHORTEST_MILLIS, LONGEST_MILLIS)));
        cluster.kill(victim);
        return victim;
    }

    /** Either of them, as soon as the first has been closed: it may be the one that closes, or the other. */
    private void killWhileClosing() {
        petitions.end();
        var victim = ThreadLocalRandom.current().nextInt(Cluster.NODES);
        Await.until(CLOSED_WITHIN, Duration.ofMillis(2), () -> petitions.ended() > 0);
        cluster.kill(victim);
        cluster.startAgain(victim);
    }

    /** Waits until everything that was held up is done. */
    List<Finding> end() {
        var isOver = new Quiet(cluster).afterTheEnd(petitions);
        var wrong = petitions.wrongEntries();
        return List.of(
                new Finding(
                        "a node killed while petitions are closed: each is closed once",
                        "%d closed, %d of them handed over; entries of timelines missing or twice: %d"
                                .formatted(petitions.ended(), petitions.reached(), wrong),
                        isOver && wrong == 0),
                mails("a node killed while mails are sent: none is missing to signers", people.mails(), isOver),
                mails("nor to leaders", petitions.leadersMails(mails), isOver));
    }

    private static Finding mails(String claim, ExpectedMails mails, boolean isOver) {
        return new Finding(claim, mails.toString(), isOver && mails.isComplete());
    }
}
