package org.bastama.foundation.shared;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A value made from tables that change rarely, kept in memory. It is read outside the caller's transaction, so it never
 * holds what may be rolled back. Changes made by other nodes are noticed by a revision number, looked at every few
 * seconds by one caller while the others go on with what there is: nobody who holds a connection waits for another.
 */
public final class Snapshot<T> implements Supplier<T> {

    private static final long LOOK_EVERY_MILLIS = 3_000;

    private record Held<T>(T value, long revision) {}

    private final Clock clock;
    private final LongSupplier revision;
    private final Supplier<T> load;
    private final TransactionTemplate apart;
    private final ReentrantLock lock = new ReentrantLock();

    private volatile @Nullable Held<T> held;
    private volatile long lookedAt;

    /** A snapshot of what {@code load} reads; {@code revision} grows with every committed change. */
    public Snapshot(Clock clock, PlatformTransactionManager transactions, LongSupplier revision, Supplier<T> load) {
        this.clock = clock;
        this.revision = revision;
        this.load = load;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public T get() {
        var now = held;
        if (now == null) {
            return reload();
        }
        if (Math.abs(clock.millis() - lookedAt) >= LOOK_EVERY_MILLIS && lock.tryLock()) {
            try {
                lookedAt = clock.millis();
                return revision.getAsLong() == now.revision() ? now.value() : read();
            } finally {
                lock.unlock();
            }
        }
        return now.value();
    }

    /** Reads anew: after a commit that changed the tables. */
    public T reload() {
        lock.lock();
        try {
            return read();
        } finally {
            lock.unlock();
        }
    }

    private T read() {
        var read = apart.execute(status -> {
            var number = revision.getAsLong();
            return new Held<>(load.get(), number);
        });
        if (read == null) {
            throw new IllegalStateException("nothing was read");
        }
        held = read;
        lookedAt = clock.millis();
        return read.value();
    }
}
