package org.bastama.bench.nodes;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * Petitions that end at the same time; each has a leader with an account, and every other one needs so few signatures that
 * it is handed over at its end.
 */
record DuePetitions(Cluster cluster, String kind, List<PetitionNumber> numbers) {

    private static final int FEW = 5;

    /** More than the grace of the procedure. */
    private static final String LONG_AGO = "interval '3 days'";

    /** Puts them in. Their leaders' addresses begin with the kind and {@code -leader}. */
    static DuePetitions insert(Cluster cluster, String kind, List<PetitionNumber> numbers) {
        var due = new DuePetitions(cluster, kind, numbers);
        try (var connection = cluster.connect()) {
            BenchPetitions.insert(connection, numbers);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        cluster.execute(
                "insert into accounts.account (id, email, mailbox, name, language, state, created_at, language_chosen)"
                        + " select author, '" + kind + "-leader.' || number || '@mail.example.org', '" + kind
                        + "-leader.' || number || '@mail.example.org', 'Айгерим', 'ru', 'ACTIVE', created_at, true"
                        + " from petitions.petition where number " + due.among(),
                "update petitions.petition set authority_slug = 'government' where number " + due.among(),
                "update petitions.threshold set required = " + FEW + " where petition % 2 = 0 and petition "
                        + due.among());
        return due;
    }

    /** Lets the time of all of them be over. */
    void end() {
        cluster.execute("update petitions.petition set closes_at = now() - " + LONG_AGO + " where number " + among());
    }

    /** How many have ended. */
    long ended() {
        return cluster.number("select count(*) from petitions.petition where state <> 'open' and number " + among());
    }

    /** How many people are still to be told of one. */
    long mailings() {
        return cluster.number(
                "select count(*) from notifications.mailing where finished_at is null and number " + among());
    }

    /** How many got enough signatures. */
    long reached() {
        return cluster.number("select count(*) " + enough());
    }

    /** Entries of the timelines that are there twice, and those that are missing. */
    long wrongEntries() {
        var twice = cluster.number("select coalesce(sum(n - 1), 0) from (select count(*) as n from"
                + " petitions.timeline_entry where petition " + among() + " group by petition, kind) as kinds");
        return twice
                + Math.abs(numbers.size() - petitionsWith("'closed', 'closed_below'"))
                + Math.abs(reached() - petitionsWith("'closed'"))
                + Math.abs(reached() - petitionsWith("'threshold_reached'"))
                + Math.abs(reached() - petitionsWith("'handed_over'"));
    }

    /** Mails that leaders should have: of the end, or of the threshold and the hand-over. */
    ExpectedMails leadersMails(ReceivedMails mails) {
        Map<String, Integer> expected = new HashMap<>();
        for (var number : numbers) {
            var reached = cluster.number("select count(*) " + enough() + " and petition = " + number) > 0;
            expected.put("%s-leader.%s@mail.example.org".formatted(kind, number), reached ? 2 : 1);
        }
        return ExpectedMails.compare(expected, mails.to(kind + "-leader"));
    }

    private long petitionsWith(String kinds) {
        return cluster.number("select count(distinct petition) from petitions.timeline_entry where kind in (" + kinds
                + ") and petition " + among());
    }

    private String enough() {
        return "from petitions.threshold where required = " + FEW + " and petition " + among()
                + " and (select count(*) from signatures.signature s where s.petition = threshold.petition"
                + " and s.state = 'confirmed') >= required";
    }

    private String among() {
        return "between " + numbers.getFirst() + " and " + numbers.getLast();
    }
}
