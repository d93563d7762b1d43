package org.bastama.civic.petitions.tally;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets {@link LiveTallies} have its round every second, in a process that serves people. */
@Component
class TallyRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TallyRounds.class);

    private final LiveTallies tallies;
    private final boolean alone;
    private @Nullable ScheduledExecutorService thread;

    TallyRounds(LiveTallies tallies, @Value("${bastama.jobs:all}") String jobs) {
        this.tallies = tallies;
        this.alone = jobs.equals("none");
    }

    @Override
    public synchronized void start() {
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("tally-rounds").factory());
        if (!alone) {
            rounds.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
        }
        thread = rounds;
    }

    private void round() {
        try {
            tallies.round();
        } catch (RuntimeException fault) {
            LOG.warn("Live tallies could not be read; the next round tries again: {}", fault.toString());
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
