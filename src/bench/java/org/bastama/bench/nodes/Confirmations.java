package org.bastama.bench.nodes;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bastama.bench.data.ConfirmRequests;
import org.bastama.bench.load.Answers;
import org.bastama.bench.load.Requests;
import org.bastama.civic.signatures.writer.SignatureToken;

/**
 * Confirmations by people who ask again when there was no answer, or none but that the portal cannot at the moment. Driven
 * by one thread; {@link #end} may be called by any.
 */
final class Confirmations implements Requests, Answers {

    private static final int CONFIRMED = 200;
    private static final int NOT_NOW = 500;

    private final List<SignatureToken> tokens;
    private final ArrayDeque<Long> again = new ArrayDeque<>();
    private final Set<String> acknowledged = new HashSet<>();
    private int begun;
    private long repeated;
    private long refused;
    private volatile boolean isOver;

    Confirmations(List<SignatureToken> tokens) {
        this.tokens = tokens;
    }

    @Override
    public long next(ByteBuffer into) {
        var open = again.poll();
        if (open == null && (isOver || begun == tokens.size())) {
            return NONE;
        }
        var request = open == null ? begun++ : open;
        ConfirmRequests.write(tokens.get((int) request), into);
        return request;
    }

    @Override
    public void answered(long request, int status) {
        if (status == CONFIRMED) {
            acknowledged.add(tokens.get((int) request).hash());
        } else if (status >= NOT_NOW) {
            unanswered(request);
        } else {
            refused++;
        }
    }

    @Override
    public void unanswered(long request) {
        repeated++;
        again.add(request);
    }

    /** Nobody new begins. */
    void end() {
        isOver = true;
    }

    /** Whether somebody still has no answer. */
    boolean isOpen() {
        return !again.isEmpty();
    }

    /** Who began. */
    int begun() {
        return begun;
    }

    /** How often somebody had to ask again. */
    long repeated() {
        return repeated;
    }

    /** Answers that were neither a confirmation nor a reason to ask again: there should be none. */
    long refused() {
        return refused;
    }

    /** Hashes of the tokens that were told to be confirmed. */
    Set<String> acknowledged() {
        return acknowledged;
    }
}
