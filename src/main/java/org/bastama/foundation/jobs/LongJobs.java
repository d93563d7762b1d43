package org.bastama.foundation.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Long jobs: start, watch, cancel. They survive a reload of the page; progress is in the database. */
@Component
public class LongJobs {

    /** What is known of a job. */
    public record LongJob(
            UUID id, String kind, State state, long done, long total, String result, Instant createdAt, @Nullable Instant finishedAt) {}

    /** Where a job stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Starts a job of a kind for which there is a handler. */
    public UUID start(String kind, String input, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** One job. */
    public Optional<LongJob> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The newest jobs of a kind. */
    public List<LongJob> newest(String kind, int count) {
        throw new UnsupportedOperationException();
    }

    /** Asks a job to stop; it does so at its next step. */
    public void cancel(UUID id) {
        throw new UnsupportedOperationException();
    }
}
