package org.bastama.foundation.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.bastama.foundation.search.IndexFollower.Applied;
import org.bastama.foundation.search.spi.SearchSource;
import org.bastama.foundation.shared.PortalProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** This node's index and the one thread that writes to it. */
@Component
class IndexWorker implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);
    private static final long SECONDS_BETWEEN_LOOKS = 2;

    private final LuceneIndex index;
    private final IndexSearches searches;
    private final ChangeRepository changes;
    private final ObjectProvider<SearchSource> sources;
    private final Clock clock;
    private final boolean alone;
    private final AtomicBoolean expected = new AtomicBoolean();
    private final CompletableFuture<IndexFollower> follower = new CompletableFuture<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("search-index").daemon().factory());

    private volatile boolean started;

    IndexWorker(
            ChangeRepository changes,
            ObjectProvider<SearchSource> sources,
            Clock clock,
            PortalProperties properties,
            Environment environment,
            @Value("${bastama.jobs:all}") String jobs) {
        this.index = open(
                environment.acceptsProfiles(Profiles.of("test")),
                properties.data().resolve("index"));
        this.searches = new IndexSearches(index);
        this.changes = changes;
        this.sources = sources;
        this.clock = clock;
        this.alone = jobs.equals("none");
    }

    IndexSearches searches() {
        return searches;
    }

    /** Brings the index up to date in the background, then looks for other nodes' changes now and then. */
    @Override
    public void start() {
        started = true;
        thread.execute(() -> {
            var made = new IndexFollower(index, changes, sources.stream().toList(), clock);
            quietly(made::start);
            follower.complete(made);
        });
        if (!alone) {
            thread.scheduleWithFixedDelay(
                    () -> quietly(() -> {
                        follower.join().follow();
                        follower.join().commit();
                    }),
                    SECONDS_BETWEEN_LOOKS,
                    SECONDS_BETWEEN_LOOKS,
                    TimeUnit.SECONDS);
        }
    }

    /** Follows this node's own commit at once; many commits at a time are followed together. */
    void followSoon() {
        if (expected.compareAndSet(false, true)) {
            thread.execute(() -> {
                expected.set(false);
                quietly(() -> follower.join().followNewest());
            });
        }
    }

    /** Follows everything committed. */
    CompletableFuture<Void> follow() {
        return CompletableFuture.runAsync(() -> follower.join().follow(), thread);
    }

    /** Follows in the caller's thread and transaction; tells what was brought to the index. */
    Set<Applied> followHere() {
        return follower.join().follow();
    }

    void readAnew(Collection<Applied> documents) {
        thread.execute(() -> quietly(() -> follower.join().apply(documents)));
    }

    /** What others do while they stop is still followed; {@link #destroy} ends it. */
    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before everything that may look for something. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void destroy() {
        thread.shutdown();
        try {
            if (thread.awaitTermination(10, TimeUnit.SECONDS) && follower.isDone()) {
                follower.join().commit();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("the search index does not follow", e);
        }
    }

    /** An index that cannot be read is thrown away: it is rebuilt from the database. */
    private static LuceneIndex open(boolean inMemory, Path path) {
        if (inMemory) {
            return new LuceneIndex(new ByteBuffersDirectory());
        }
        try {
            return openOrRenew(FSDirectory.open(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LuceneIndex openOrRenew(Directory directory) throws IOException {
        try {
            return new LuceneIndex(directory);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            if (e.getCause() instanceof LockObtainFailedException) {
                throw e;
            }
            LOG.warn("the search index cannot be read and is rebuilt: {}", e.getMessage());
            for (var file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new LuceneIndex(directory);
        }
    }
}
