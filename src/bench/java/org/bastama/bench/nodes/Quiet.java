package org.bastama.bench.nodes;

import java.time.Duration;

/** Waits until the nodes have nothing left to do. */
final class Quiet {

    /** A node that died keeps the mails it was sending for five minutes, and its jobs for one. */
    private static final Duration LONGEST = Duration.ofMinutes(8);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String JOBS = "('petitions.close', 'petitions.settle', 'notifications.mailings')";

    private final Cluster cluster;

    Quiet(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Until the collections of petitions have ended and all are told of it; whether it came to that. */
    boolean afterTheEnd(DuePetitions petitions) {
        return Await.until(
                        LONGEST,
                        PAUSE,
                        () -> petitions.ended() == petitions.numbers().size() && petitions.mailings() == 0)
                && noMails()
                && jobsHaveRunAgain();
    }

    /** Until no mail waits or is being sent; whether it came to that. */
    boolean noMails() {
        return Await.until(
                LONGEST,
                PAUSE,
                () -> cluster.number(
                                "select count(*) from mailbox.outbox where state in ('WAITING', 'SENDING', 'RETRY')")
                        == 0);
    }

    /** Once more than they had to, so that whatever they would repeat is seen. */
    private boolean jobsHaveRunAgain() {
        var now = cluster.number("select extract(epoch from now())::bigint");
        return Await.until(
                LONGEST,
                PAUSE,
                () -> cluster.number("select count(*) from jobs.scheduled_tasks where task_name in " + JOBS
                                + " and extract(epoch from last_success) <= " + now)
                        == 0);
    }
}
