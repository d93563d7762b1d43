package org.bastama.foundation.mailbox;

import java.time.Duration;

/** How long to wait after something failed: 30 seconds, doubled with each failure, up to a limit. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST_FOR_A_MAIL = Duration.ofHours(1);
    private static final Duration LONGEST_FOR_THE_SERVER = Duration.ofMinutes(5);

    /**
     * The pauses between so many attempts are three days. Counted in attempts, not from the mail's writing: one that waited for
     * days because the server was down has not been refused yet.
     */
    private static final int MOST_ATTEMPTS = 79;

    private Backoff() {}

    /** Until a mail that was not taken is tried again. */
    static Duration forMail(int attempts) {
        return pause(attempts, LONGEST_FOR_A_MAIL);
    }

    /** Until a server that takes nothing is tried again. */
    static Duration forServer(int failures) {
        return pause(failures, LONGEST_FOR_THE_SERVER);
    }

    static boolean givesUpAfter(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }

    private static Duration pause(int failures, Duration longest) {
        var pause = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
