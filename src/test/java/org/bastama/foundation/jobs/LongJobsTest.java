package org.bastama.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bastama.foundation.jobs.LongJobs.State;
import org.bastama.foundation.jobs.spi.LongJobHandler;
import org.bastama.foundation.jobs.spi.LongJobRun;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LongJobsTest extends ModuleTest {

    @Autowired
    LongJobRepository repository;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aJobIsDoneWithItsResultAndProgress() {
        var jobs = jobs(run -> {
            run.progress(1, 2);
            run.progress(2, 2);
            return "{\"said\":\"" + run.input() + "\"}";
        });
        var id = start(jobs, "hello");
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.WAITING);

        jobs.run(id);

        var job = jobs.find(id).orElseThrow();
        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.result()).isEqualTo("{\"said\":\"hello\"}");
        assertThat(List.of(job.done(), job.total())).containsExactly(2L, 2L);
        assertThat(job.finishedAt()).isNotNull();
    }

    @Test
    void aJobStopsAtItsNextStepWhenSomebodyCancels() {
        var jobs = new LongJobs[1];
        jobs[0] = jobs(run -> {
            run.progress(1, 3);
            cancel(jobs[0], run.id());
            run.progress(2, 3);
            return "never";
        });
        var id = start(jobs[0], "");

        jobs[0].run(id);

        assertThat(jobs[0].find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(jobs[0].find(id).orElseThrow().done()).isEqualTo(2);
    }

    @Test
    void anotherNodeHearsTheWishThroughTheDatabase() {
        var there = jobs(run -> "unused");
        var here = jobs(run -> {
            cancel(there, run.id());
            run.progress(1, 3);
            return "never";
        });
        var id = start(here, "");

        here.run(id);

        assertThat(here.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void brokenRulesAndErrorsAreKeptAsMessages() {
        var jobs = jobs(run -> {
            throw run.input().isEmpty() ? new IllegalStateException("bug") : Rejection.of("shared.too-long", 5, 7);
        });
        var rejected = start(jobs, "x");
        var broken = start(jobs, "");

        jobs.run(rejected);
        jobs.run(broken);

        assertThat(jobs.find(rejected).orElseThrow().failure())
                .containsExactly(new Rejection.Violation(null, "shared.too-long", List.of(5, 7)));
        assertThat(jobs.find(broken).orElseThrow().failure().getFirst().key()).isEqualTo("jobs.failure.unexpected");
    }

    @Test
    void aJobLeftBehindByADeadNodeFailsAndIsNotDoneTwice() {
        var jobs = jobs(run -> "again");
        var id = start(jobs, "");
        new TransactionTemplate(transactions).executeWithoutResult(status -> repository.claim(id));

        jobs.run(id);

        assertThat(jobs.find(id).orElseThrow().failure().getFirst().key()).isEqualTo("jobs.failure.interrupted");
        jobs.run(id);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.FAILED);
    }

    @Test
    void aKindWithoutHandlerIsRefusedAtOnce() {
        var jobs = jobs(run -> "");
        assertThatThrownBy(() -> jobs.start("test.unknown", "", Actor.system()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private UUID start(LongJobs jobs, String input) {
        return new TransactionTemplate(transactions).execute(status -> jobs.start("test.long", input, Actor.system()));
    }

    private void cancel(LongJobs jobs, UUID id) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jobs.cancel(id));
    }

    private LongJobs jobs(Function<LongJobRun, String> work) {
        var handler = new LongJobHandler() {
            @Override
            public String kind() {
                return "test.long";
            }

            @Override
            public String run(LongJobRun run) {
                return work.apply(run);
            }
        };
        return new LongJobs(repository, new Handlers(handler), new TransactionTemplate(transactions), clock);
    }

    private record Handlers(LongJobHandler handler) implements ObjectProvider<LongJobHandler> {
        @Override
        public Stream<LongJobHandler> stream() {
            return Stream.of(handler);
        }
    }
}
