package org.bastama.foundation.mailbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bastama.foundation.mailbox.SendingRepository.Claimed;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose mails go next (deficit round robin). Each petition is a lane and has its turn of {@value #TURN} mails; mails that
 * belong to none, such as links to sign in, have a turn between any two. Within a lane what somebody waits for at the
 * screen goes first, and of that the newest. A lane's place costs the same however many mails wait in it or elsewhere.
 */
final class FairTurns {

    static final int TURN = 10;

    private static final long SHARED = 0;

    private final SendingRepository mails;
    private final TransactionTemplate transaction;
    private final String node;

    private long lane = -1;
    private long petition = SHARED;
    private int left;

    FairTurns(SendingRepository mails, TransactionTemplate transaction, String node) {
        this.mails = mails;
        this.transaction = transaction;
        this.node = node;
    }

    /** Claims up to so many mails for this node; a turn that does not fit goes on at the next call. */
    List<Claimed> take(int most, Instant until) {
        var taken = new ArrayList<Claimed>();
        while (taken.size() < most && (left > 0 || nextTurn())) {
            var wanted = Math.min(left, most - taken.size());
            var turn = Objects.requireNonNull(transaction.execute(status -> mails.claim(lane, wanted, node, until)));
            taken.addAll(turn.won());
            // What another node took was this lane's turn all the same.
            left = turn.seen() < wanted ? 0 : left - wanted;
        }
        return taken;
    }

    private boolean nextTurn() {
        var first = mails.nextLane(SHARED - 1);
        if (first.isEmpty()) {
            return false;
        }
        if (lane != SHARED && first.get() == SHARED) {
            lane = SHARED;
        } else {
            // After the last petition comes the first one; without any, the shared lane again.
            petition = mails.nextLane(petition).or(() -> mails.nextLane(SHARED)).orElse(SHARED);
            lane = petition;
        }
        left = TURN;
        return true;
    }
}
