package org.bastama.bench.nodes;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself. */
final class Await {

    private Await() {}

    /** Looks again and again; whether it came within the time. */
    static boolean until(Duration within, Duration pause, BooleanSupplier isThere) {
        var end = System.nanoTime() + within.toNanos();
        while (!isThere.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pause(pause);
        }
        return true;
    }

    /** Waits so long. */
    static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}
