package org.bastama.foundation.jobs;

import static bastama.db.jobs.Tables.LONG_JOB;

import bastama.db.jobs.tables.records.LongJobRecord;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bastama.foundation.jobs.LongJobs.LongJob;
import org.bastama.foundation.jobs.LongJobs.State;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of long jobs, and their places in the scheduler's queue. */
@Repository
class LongJobRepository {

    /** What a claimed job is to do. */
    record Claim(String kind, String input) {}

    private final DSLContext database;
    private final SchedulerClient queue;

    LongJobRepository(DSLContext database, DataSource dataSource) {
        this.database = database;
        this.queue = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(SchedulerConfiguration.TABLE)
                .build();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID id, String kind, String input, Actor actor, Instant now, Duration after) {
        database.insertInto(LONG_JOB)
                .set(LONG_JOB.ID, id)
                .set(LONG_JOB.KIND, kind)
                .set(LONG_JOB.INPUT, input)
                .set(LONG_JOB.STATE, State.WAITING.name())
                .set(LONG_JOB.DONE, 0L)
                .set(LONG_JOB.TOTAL, 0L)
                .set(LONG_JOB.RESULT, "")
                .set(LONG_JOB.CANCEL_REQUESTED, false)
                .set(
                        LONG_JOB.STARTED_BY,
                        actor.accountIfAny().map(AccountId::value).orElse(null))
                .set(LONG_JOB.CREATED_AT, now)
                .execute();
        queue.schedule(new TaskInstance<Void>(SchedulerConfiguration.LONG_JOB, id.toString()), now.plus(after));
    }

    /** Takes a waiting job; null when it does not wait (any more). */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Claim claim(UUID id) {
        var taken = database.update(LONG_JOB)
                .set(LONG_JOB.STATE, State.RUNNING.name())
                .where(LONG_JOB.ID.eq(id), LONG_JOB.STATE.eq(State.WAITING.name()))
                .execute();
        return taken == 0
                ? null
                : database.select(LONG_JOB.KIND, LONG_JOB.INPUT)
                        .from(LONG_JOB)
                        .where(LONG_JOB.ID.eq(id))
                        .fetchSingle(row -> new Claim(row.value1(), row.value2()));
    }

    /** Writes how far a job is; answers whether somebody asked to cancel it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean progress(UUID id, long done, long total) {
        database.update(LONG_JOB)
                .set(LONG_JOB.DONE, done)
                .set(LONG_JOB.TOTAL, total)
                .where(LONG_JOB.ID.eq(id))
                .execute();
        return database.fetchExists(LONG_JOB, LONG_JOB.ID.eq(id), LONG_JOB.CANCEL_REQUESTED.isTrue());
    }

    /** Ends a job that runs; one that has ended stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(UUID id, State state, String result, Instant now) {
        database.update(LONG_JOB)
                .set(LONG_JOB.STATE, state.name())
                .set(LONG_JOB.RESULT, result)
                .set(LONG_JOB.FINISHED_AT, now)
                .where(LONG_JOB.ID.eq(id), LONG_JOB.STATE.eq(State.RUNNING.name()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void requestCancel(UUID id) {
        database.update(LONG_JOB)
                .set(LONG_JOB.CANCEL_REQUESTED, true)
                .where(LONG_JOB.ID.eq(id), LONG_JOB.FINISHED_AT.isNull())
                .execute();
    }

    Optional<LongJob> find(UUID id) {
        return database.fetchOptional(LONG_JOB, LONG_JOB.ID.eq(id)).map(LongJobRepository::job);
    }

    List<LongJob> newest(String kind, int count) {
        return database.selectFrom(LONG_JOB)
                .where(LONG_JOB.KIND.eq(kind))
                .orderBy(LONG_JOB.CREATED_AT.desc(), LONG_JOB.ID.desc())
                .limit(count)
                .fetch(LongJobRepository::job);
    }

    private static LongJob job(LongJobRecord row) {
        return new LongJob(
                row.getId(),
                row.getKind(),
                State.valueOf(row.getState()),
                row.getDone(),
                row.getTotal(),
                row.getResult(),
                row.getCreatedAt(),
                row.getFinishedAt());
    }
}
