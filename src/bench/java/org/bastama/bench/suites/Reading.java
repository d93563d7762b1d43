package org.bastama.bench.suites;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** A thread that reads what an address answers and counts its lines; ends when it is closed. */
final class Reading implements AutoCloseable {

    private static final int AT_ONCE = 64 * 1024;

    private final URI address;
    private final boolean again;
    private final AtomicLong lines = new AtomicLong();
    private final Thread thread;
    private volatile boolean ended;

    private Reading(int port, String path, boolean again) {
        this.address = URI.create("http://127.0.0.1:" + port + path);
        this.again = again;
        this.thread = Thread.ofPlatform().name("reading").start(this::read);
    }

    /** Reads it once. */
    static Reading start(int port, String path) {
        return new Reading(port, path, false);
    }

    /** Reads it, and again, until it is closed. */
    static Reading overAndOver(int port, String path) {
        return new Reading(port, path, true);
    }

    /** Whether there is more to come. */
    boolean goesOn() {
        return thread.isAlive();
    }

    /** How many lines came. */
    long lines() {
        return lines.get();
    }

    private void read() {
        try {
            do {
                readOnce();
            } while (again && !ended);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void readOnce() throws IOException {
        var buffer = new byte[AT_ONCE];
        try (var body = address.toURL().openStream()) {
            for (var read = body.read(buffer); read >= 0 && !ended; read = body.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines.incrementAndGet();
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
