package org.bastama.foundation.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.bastama.foundation.jobs.spi.LongJobHandler;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Long jobs: start, watch, cancel. They survive a reload of the page; progress is in the database. */
@Component
public class LongJobs {

    private static final Logger LOG = LoggerFactory.getLogger(LongJobs.class);

    /** What is known of a job; {@code total} is 0 while it is unknown, {@code result} is the handler's when DONE. */
    public record LongJob(
            UUID id,
            String kind,
            State state,
            long done,
            long total,
            String result,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        /** Whether it waits or runs. */
        public boolean isUnderWay() {
            return state == State.WAITING || state == State.RUNNING;
        }

        /** Why it failed, as broken rules to be shown; empty unless it is FAILED. */
        public List<Rejection.Violation> failure() {
            return state == State.FAILED ? JobFailure.read(result) : List.of();
        }
    }

    /** Where a job stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final LongJobRepository repository;
    private final ObjectProvider<LongJobHandler> handlers;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<UUID, RunningJob> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    LongJobs(
            LongJobRepository repository,
            ObjectProvider<LongJobHandler> handlers,
            TransactionOperations transactions,
            Clock clock) {
        this.repository = repository;
        this.handlers = handlers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Starts a job of a kind for which there is a handler; one of the nodes carries it out after the commit. */
    @Transactional
    public UUID start(String kind, String input, Actor actor) {
        return add(kind, input, actor, Duration.ZERO);
    }

    /**
     * Notes a job that the caller carries out with {@link #run} after its commit, because only this node has what it
     * reads. Should the node die, the job has failed a day later.
     */
    @Transactional
    public UUID startHere(String kind, String input, Actor actor) {
        return add(kind, input, actor, Duration.ofDays(1));
    }

    /** One job. */
    @Transactional(readOnly = true)
    public Optional<LongJob> find(UUID id) {
        return repository.find(id);
    }

    /** The newest jobs of a kind. */
    @Transactional(readOnly = true)
    public List<LongJob> newest(String kind, int count) {
        return repository.newest(kind, count);
    }

    /** Asks a job to stop; it does so at its next step. */
    @Transactional
    public void cancel(UUID id) {
        repository.requestCancel(id);
        var job = running.get(id);
        if (job != null) {
            job.cancel();
        }
    }

    /**
     * Carries out a waiting job in the caller's thread. The scheduler calls this, handing each job to one node at a time:
     * so a job that is still RUNNING, and not here, was left behind by a node that died, and has failed.
     */
    public void run(UUID id) {
        if (running.containsKey(id)) {
            return;
        }
        var input = transactions
                .execute(status -> Optional.ofNullable(repository.claim(id)))
                .orElse(null);
        if (input == null) {
            transactions.executeWithoutResult(
                    status -> repository.finish(id, State.FAILED, JobFailure.INTERRUPTED, clock.instant()));
            return;
        }
        var job = new RunningJob(id, input.input(), () -> stopping, this::write);
        running.put(id, job);
        try {
            carryOut(input.kind(), job);
        } finally {
            running.remove(id);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stopAtTheNextStep() {
        stopping = true;
    }

    private UUID add(String kind, String input, Actor actor, Duration after) {
        handler(kind);
        var id = Ids.next(clock);
        repository.add(id, kind, input, actor, clock.instant(), after);
        return id;
    }

    private void carryOut(String kind, RunningJob job) {
        try {
            var result = handler(kind).run(job);
            finish(job, State.DONE, result);
        } catch (CancellationException e) {
            finish(job, State.CANCELLED, "");
        } catch (RunningJob.Interrupted e) {
            finish(job, State.FAILED, JobFailure.INTERRUPTED);
        } catch (Rejection rejection) {
            finish(job, State.FAILED, JobFailure.of(rejection));
        } catch (RuntimeException e) {
            LOG.error("long job {} ({}) failed", job.id(), kind, e);
            finish(job, State.FAILED, JobFailure.UNEXPECTED);
        }
    }

    private void finish(RunningJob job, State state, String result) {
        transactions.executeWithoutResult(status -> {
            repository.progress(job.id(), job.done(), job.total());
            repository.finish(job.id(), state, result, clock.instant());
        });
    }

    private boolean write(RunningJob job) {
        return Boolean.TRUE.equals(
                transactions.execute(status -> repository.progress(job.id(), job.done(), job.total())));
    }

    private LongJobHandler handler(String kind) {
        return handlers.stream()
                .filter(h -> h.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no handler for long jobs of kind " + kind));
    }
}
