package org.bastama.bench.nodes;

import java.util.List;
import org.bastama.foundation.shared.PetitionNumber;

/** Mails and jobs while both nodes live. */
final class AliveTrial {

    private static final String KIND = "alive";
    private static final int EACH = 25;

    private final Cluster cluster;
    private final Client client;
    private final ReceivedMails mails;

    AliveTrial(Cluster cluster, Client client, ReceivedMails mails) {
        this.cluster = cluster;
        this.client = client;
        this.mails = mails;
    }

    /** People sign and confirm, then all of the petitions end at once. */
    List<Finding> run(List<PetitionNumber> numbers) {
        var petitions = DuePetitions.insert(cluster, KIND, numbers);
        var people = new People(cluster, client, mails, KIND);
        var quiet = new Quiet(cluster);
        people.sign(numbers, EACH);
        var isQuiet = quiet.noMails();
        var first = people.mails();
        people.confirm();
        people.expectTheEnd();
        petitions.end();
        var isOver = quiet.afterTheEnd(petitions);
        return List.of(
                mails("mails that ask to confirm, each once, both nodes alive", first, isQuiet),
                jobs(petitions, isOver),
                mails("mails of the end to %,d signers".formatted(people.confirmed()), people.mails(), isOver),
                mails("mails of the end to leaders", petitions.leadersMails(mails), isOver));
    }

    private static Finding jobs(DuePetitions petitions, boolean isOver) {
        var wrong = petitions.wrongEntries();
        return new Finding(
                "petitions due at once are closed once, handed over once",
                "%d closed, %d of them handed over; entries of timelines missing or twice: %d"
                        .formatted(petitions.ended(), petitions.reached(), wrong),
                isOver && wrong == 0);
    }

    private static Finding mails(String claim, ExpectedMails mails, boolean isOver) {
        return new Finding(claim, mails.toString(), isOver && mails.isComplete() && mails.again() == 0);
    }
}
