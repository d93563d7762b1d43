package org.bastama.foundation.jobs;

import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.bastama.foundation.jobs.spi.LongJobRun;

/** A job while this node carries it out: keeps how far it is, writes it now and then, hears the wish to stop. */
class RunningJob implements LongJobRun {

    /** Progress is written to the database at most this often, in nanoseconds: four times a second. */
    private static final long INTERVAL = 250_000_000;

    /** The node goes down; the job has not been finished. */
    static class Interrupted extends RuntimeException {}

    private final UUID id;
    private final String input;
    private final BooleanSupplier stopping;
    private final Predicate<RunningJob> write;
    private volatile boolean cancelled;
    private volatile long done;
    private volatile long total;
    private long writtenAt;
    private boolean written;

    /** The predicate writes the progress and answers whether somebody asked to cancel. */
    RunningJob(UUID id, String input, BooleanSupplier stopping, Predicate<RunningJob> write) {
        this.id = id;
        this.input = input;
        this.stopping = stopping;
        this.write = write;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String input() {
        return input;
    }

    @Override
    public void progress(long nowDone, long nowTotal) {
        done = nowDone;
        total = nowTotal;
        // A span between two moments of this process: the portal's clock may be moved, this one may not.
        var now = System.nanoTime();
        if (!written || now - writtenAt >= INTERVAL) {
            written = true;
            writtenAt = now;
            cancelled |= write.test(this);
        }
        if (cancelled) {
            throw new CancellationException();
        }
        if (stopping.getAsBoolean()) {
            throw new Interrupted();
        }
    }

    void cancel() {
        cancelled = true;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }
}
