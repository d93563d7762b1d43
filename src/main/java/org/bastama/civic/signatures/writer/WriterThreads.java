package org.bastama.civic.signatures.writer;

import java.util.List;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.DatabaseEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads that write. They stop after the web server has taken its last request and before the database goes, and
 * carry out what waits first.
 */
@Component
class WriterThreads implements SmartLifecycle {

    /** The name of each thread begins so; tests that listen to statements know it. */
    static final String NAME = "signature-writer-";

    private static final Logger LOG = LoggerFactory.getLogger(WriterThreads.class);

    private final WriterQueue queue;
    private final BatchWriter writer;
    private final int count;
    private List<Thread> threads = List.of();

    WriterThreads(WriterQueue queue, BatchWriter writer, WriterProperties properties, DatabaseEngine engine) {
        this.queue = queue;
        this.writer = writer;
        this.count = engine == DatabaseEngine.H2 ? 1 : properties.threads();
    }

    @Override
    public synchronized void start() {
        queue.open();
        threads = IntStream.rangeClosed(1, count)
                .mapToObj(i -> Thread.ofPlatform().name(NAME + i).start(this::write))
                .toList();
    }

    private void write() {
        queue.drain(batch -> {
            try {
                writer.write(batch);
            } catch (Throwable fault) {
                // Nobody may wait for ever, and the next batch deserves its chance.
                LOG.error("A batch of signatures failed", fault);
                batch.forEach(waiting -> waiting.fail(new IllegalStateException("the batch failed", fault)));
            }
        });
    }

    @Override
    public synchronized void stop() {
        queue.close();
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        queue.turnAwayTheRest();
        threads = List.of();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
