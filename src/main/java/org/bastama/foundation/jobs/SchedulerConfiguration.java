package org.bastama.foundation.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * db-scheduler on the portal's database and clock. {@code bastama.jobs} says what this process takes part in: {@code all}
 * (a serving node), {@code long} (a command: long jobs only), {@code none} (tests call jobs themselves).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${bastama.jobs:all}' != 'none'")
class SchedulerConfiguration {

    static final String TABLE = "jobs.scheduled_tasks";
    static final String LONG_JOB = "jobs.long-job";

    private static final int THREADS = 6;
    private static final Duration POLLING = Duration.ofSeconds(1);
    /** A node that misses six heartbeats is taken for dead: what it ran is taken over after a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

    /** The second phase of stopping: waits for what runs, after the web server has drained. */
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource dataSource,
            RecurringJobs jobs,
            LongJobs longJobs,
            Clock clock,
            @Value("${bastama.jobs:all}") String part) {
        SchedulerName name = new SchedulerName.Fixed("node-" + Ids.randomKey());
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), longJob(longJobs))
                .startTasks(
                        part.equals("all")
                                ? jobs.all().stream()
                                        .map(j -> recurring(jobs, j))
                                        .toList()
                                : List.of())
                .tableName(TABLE)
                .clock(clock::instant)
                .schedulerName(name)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(STOP_WITHIN)
                .build();
    }

    /** Starts when everything else is ready: demo content is loaded before. */
    @EventListener
    void start(ApplicationReadyEvent event) {
        event.getApplicationContext().getBean(Scheduler.class).start();
    }

    /** The first phase of stopping: takes no more work, before anything else stops. */
    @EventListener
    void pause(ContextClosedEvent event) {
        event.getApplicationContext().getBean(Scheduler.class).pause();
    }

    private static RecurringTask<Void> recurring(RecurringJobs jobs, RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> jobs.run(job));
    }

    private static OneTimeTask<Void> longJob(LongJobs jobs) {
        return Tasks.oneTime(LONG_JOB)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> jobs.run(UUID.fromString(instance.getId())));
    }
}
