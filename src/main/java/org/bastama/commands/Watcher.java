package org.bastama.commands;

/** Whoever waits for a command: hears how far it is, and may lose interest. */
interface Watcher {

    /** So much of so much is done; the total is 0 while it is unknown. */
    void progress(long done, long total);

    /** Whether it is no longer wanted. */
    boolean isCancelled();
}
