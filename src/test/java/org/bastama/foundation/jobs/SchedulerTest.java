package org.bastama.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SchedulerTest extends ModuleTest {

    @Autowired
    DataSource database;

    @Autowired
    LongJobs longJobs;

    @Test
    void theSchedulerRunsRecurringJobsByThePortalsClock() throws InterruptedException {
        var once = new CountDownLatch(1);
        var again = new CountDownLatch(2);
        var jobs = jobs(new Job("test.recurring", () -> {
            once.countDown();
            again.countDown();
        }));
        var scheduler = new SchedulerConfiguration().scheduler(database, jobs, longJobs, clock, "all");
        scheduler.start();
        try {
            assertThat(once.await(20, TimeUnit.SECONDS)).isTrue();
            // The next run is planned when the first has ended, which may be after the clock moved.
            for (var tries = 0; tries < 20 && again.getCount() > 0; tries++) {
                clock.advance(Duration.ofDays(40));
                again.await(1, TimeUnit.SECONDS);
            }
            assertThat(again.getCount()).isZero();
        } finally {
            scheduler.stop();
        }
    }

    @Test
    void runningAllTriesEachAndTellsTheFirstFailure() {
        List<String> ran = new ArrayList<>();
        var jobs = jobs(
                new Job("test.c", () -> ran.add("c")),
                new Job("test.a", () -> {
                    throw new IllegalStateException("a is broken");
                }),
                new Job("test.b", () -> ran.add("b")));

        assertThatThrownBy(jobs::runAll).hasMessage("a is broken");
        assertThat(ran).containsExactly("b", "c");
    }

    private static RecurringJobs jobs(RecurringJob... jobs) {
        return new RecurringJobs(new Jobs(List.of(jobs)));
    }

    private record Job(String name, Runnable work) implements RecurringJob {
        @Override
        public Duration every() {
            return Duration.ofDays(30);
        }

        @Override
        public void run() {
            work.run();
        }
    }

    private record Jobs(List<RecurringJob> all) implements ObjectProvider<RecurringJob> {
        @Override
        public Stream<RecurringJob> stream() {
            return all.stream();
        }
    }
}
