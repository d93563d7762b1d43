package org.bastama.civic.signatures.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bastama.civic.signatures.SignPetition;
import org.springframework.stereotype.Component;

/** The commands that wait: bounded, so that a flood is turned away at the door and nobody waits for nothing. */
@Component
class WriterQueue {

    private static final long POLL_MILLIS = 100;

    private final BlockingQueue<Waiting> commands;
    private final int batch;
    private final long patienceMillis;
    private volatile boolean open;

    WriterQueue(WriterProperties properties) {
        this.commands = new ArrayBlockingQueue<>(properties.queue());
        this.batch = properties.batch();
        this.patienceMillis = properties.patience().toMillis();
    }

    /** Queues a command, or is Busy at once. */
    Waiting offer(Command command) {
        var waiting = new Waiting(command);
        if (!open || !commands.offer(waiting)) {
            throw new SignPetition.Busy();
        }
        return waiting;
    }

    /** Queues a command as soon as there is room. */
    Waiting put(Command command) {
        var waiting = new Waiting(command);
        try {
            if (!open || !commands.offer(waiting, patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new SignPetition.Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignPetition.Busy();
        }
        return waiting;
    }

    void open() {
        open = true;
    }

    /** Takes no more; what waits is still carried out. */
    void close() {
        open = false;
    }

    /** Hands over batch after batch, without lingering for a fuller one, until the queue is closed and empty. */
    void drain(Consumer<List<Waiting>> writer) {
        try {
            var first = commands.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            while (first != null || open) {
                if (first != null) {
                    writer.accept(batchFrom(first));
                }
                first = commands.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Turns away whoever slipped in while the queue closed. */
    void turnAwayTheRest() {
        var rest = new ArrayList<Waiting>();
        commands.drainTo(rest);
        rest.stream().filter(Waiting::take).forEach(waiting -> waiting.fail(new SignPetition.Busy()));
    }

    private List<Waiting> batchFrom(Waiting first) {
        var taken = new ArrayList<Waiting>(batch);
        taken.add(first);
        commands.drainTo(taken, batch - 1);
        taken.removeIf(waiting -> !waiting.take());
        return taken;
    }
}
