package org.bastama.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

/**
 * One thread that keeps many connections busy: cheap, since it shares the machine with what it measures. Used once.
 */
public final class Load implements AutoCloseable {

    private static final int READ_AT_ONCE = 256 * 1024;
    private static final long LONGEST_WAIT = 100;
    private static final long LINGER = TimeUnit.SECONDS.toNanos(40);
    private static final long BACKLOG = TimeUnit.SECONDS.toNanos(5);

    private final Selector selector;
    private final Requests requests;
    private final Answers answers;
    private final ArrayDeque<HttpConnection> free = new ArrayDeque<>();
    private final ByteBuffer shared = ByteBuffer.allocateDirect(READ_AT_ONCE);
    private int alive;
    private boolean exhausted;
    private LoadCount count = new LoadCount(0, 0);

    /** Opens so many connections to a port of loopback. */
    public Load(int port, int connections, Requests requests, Answers answers) {
        this.requests = requests;
        this.answers = answers;
        try {
            selector = Selector.open();
            for (var i = 0; i < connections; i++) {
                free.add(new HttpConnection(port, selector));
            }
            alive = connections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drives; the observer is told when counting begins and when it ends. Returns when nothing is on its way. */
    public LoadResult run(Arrivals arrivals, Stretch stretch, Runnable begin, Runnable end) {
        var start = System.nanoTime();
        var from = start + stretch.warmUp().toNanos();
        var until = from + stretch.counted().toNanos();
        count = new LoadCount(from, until);
        arrivals.begin(start, until);
        drive(arrivals, from);
        begin.run();
        drive(arrivals, until);
        end.run();
        return count.result(finish(arrivals, until), exhausted);
    }

    private void drive(Arrivals arrivals, long until) {
        for (var now = System.nanoTime(); now < until && alive > 0 && !isOver(); now = System.nanoTime()) {
            sendDue(arrivals, now);
            var patience = free.isEmpty() ? LONGEST_WAIT : arrivals.patienceMillis(now);
            read(Math.min(patience, Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - now))));
        }
    }

    private boolean isOver() {
        return exhausted && free.size() == alive;
    }

    /** What was due is still sent, for a while; then the last answers are waited for. How many were never sent. */
    private long finish(Arrivals arrivals, long until) {
        while (System.nanoTime() < until + BACKLOG && alive > 0 && !exhausted && arrivals.isDue(until)) {
            sendDue(arrivals, until);
            read(1);
        }
        while (System.nanoTime() < until + LINGER && free.size() < alive) {
            read(100);
        }
        var unsent = 0L;
        while (!exhausted && arrivals.take(until) != Arrivals.NOTHING) {
            unsent++;
        }
        return unsent;
    }

    private void sendDue(Arrivals arrivals, long now) {
        while (!exhausted && !free.isEmpty() && arrivals.isDue(now)) {
            send(free.poll(), arrivals.take(now));
        }
    }

    private void send(HttpConnection connection, long due) {
        var id = requests.next(connection.buffer());
        if (id == Requests.NONE) {
            exhausted = true;
            free.add(connection);
            return;
        }
        try {
            connection.send(id, due);
        } catch (IOException e) {
            broke(connection);
        }
    }

    private void read(long millis) {
        try {
            if (millis <= 0) {
                selector.selectNow(this::read);
            } else {
                selector.select(this::read, millis);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key) {
        var connection = (HttpConnection) key.attachment();
        try {
            if (connection.read(shared)) {
                count.answered(connection, System.nanoTime());
                answers.answered(connection.request(), connection.status());
                connection.next();
                free.add(connection);
            }
        } catch (IOException e) {
            broke(connection);
        }
    }

    /** A free connection that the server ends is opened anew without a word; one with a request on its way was lost. */
    private void broke(HttpConnection connection) {
        var wasFree = free.remove(connection);
        if (!wasFree) {
            count.broke();
            answers.unanswered(connection.request());
        }
        try {
            connection.reopen();
            free.add(connection);
        } catch (IOException gone) {
            connection.close();
            alive--;
        }
    }

    @Override
    public void close() {
        selector.keys().forEach(key -> ((HttpConnection) key.attachment()).close());
        try {
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
