package org.bastama.civic.signatures.writer;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bastama.civic.signatures.SignPetition;

/** A command in the queue, and whoever waits for its outcome. Either the writer takes it or its caller gives it up. */
final class Waiting {

    private final Command command;
    private final CompletableFuture<Outcome> answer = new CompletableFuture<>();
    private final AtomicBoolean decided = new AtomicBoolean();

    Waiting(Command command) {
        this.command = command;
    }

    Command command() {
        return command;
    }

    /** Whether the writer may carry it out: its caller still waits. */
    boolean take() {
        return decided.compareAndSet(false, true);
    }

    void answer(Outcome outcome) {
        answer.complete(outcome);
    }

    void fail(RuntimeException fault) {
        answer.completeExceptionally(fault);
    }

    /**
     * The outcome, durable. {@link SignPetition.Busy} when its turn does not come within the time, and then nothing was
     * or will be done; or when the database does not answer within that time again, and then repeating is harmless.
     */
    Outcome await(Duration patience) {
        try {
            return within(patience);
        } catch (TimeoutException stillQueued) {
            if (take()) {
                throw new SignPetition.Busy();
            }
        }
        try {
            return within(patience);
        } catch (TimeoutException stuck) {
            throw new SignPetition.Busy();
        }
    }

    private Outcome within(Duration patience) throws TimeoutException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignPetition.Busy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
