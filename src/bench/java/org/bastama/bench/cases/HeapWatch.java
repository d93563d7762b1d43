package org.bastama.bench.cases;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What lives in the heap of this process at most, more than before, looked at with full collections all the while. */
final class HeapWatch implements AutoCloseable {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);
    private static final double MEGABYTE = 1024 * 1024;

    private final long before = live();
    private final Thread thread = Thread.ofPlatform().daemon().start(this::watch);
    private volatile boolean ended;
    private volatile long most = before;

    private void watch() {
        while (!ended) {
            LockSupport.parkNanos(PAUSE);
            most = Math.max(most, live());
        }
    }

    private static long live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Megabytes more than before. */
    double megabytes() {
        return (most - before) / MEGABYTE;
    }

    @Override
    public void close() {
        ended = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
