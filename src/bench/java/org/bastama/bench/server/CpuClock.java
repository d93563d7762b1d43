package org.bastama.bench.server;

/** The CPU time that something has used so far, user and system, in nanoseconds; one tick of the kernel is 10 ms. */
public interface CpuClock {

    /** The time used so far. */
    long nanos();
}
