package org.bastama.foundation.moderation;

import static bastama.db.moderation.Tables.REPORT;

import bastama.db.moderation.tables.records.ReportRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of reports. */
@Repository
class ReportRepository {

    private final DSLContext database;

    ReportRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Report report, String reporter) {
        database.insertInto(REPORT)
                .set(REPORT.ID, report.id())
                .set(REPORT.QUEUE, report.queue())
                .set(REPORT.SUBJECT, report.subject())
                .set(REPORT.REASON_CODE, report.reasonCode())
                .set(REPORT.NOTE, report.note())
                .set(REPORT.REPORTER, reporter)
                .set(REPORT.REPORTED_AT, report.reportedAt())
                .execute();
    }

    /** How many reports somebody sent since a moment. */
    int countOf(String reporter, Instant since) {
        return database.fetchCount(REPORT, REPORT.REPORTER.eq(reporter), REPORT.REPORTED_AT.gt(since));
    }

    /** Whether somebody's report of this subject still waits. */
    boolean waits(String queue, String subject, String reporter) {
        return database.fetchExists(
                REPORT,
                REPORT.QUEUE
                        .eq(queue)
                        .and(REPORT.SUBJECT.eq(subject))
                        .and(REPORT.REPORTER.eq(reporter))
                        .and(REPORT.SETTLED_AT.isNull()));
    }

    /** Settles a report; true exactly once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(UUID id, Instant at, AccountId by) {
        return database.update(REPORT)
                        .set(REPORT.SETTLED_AT, at)
                        .set(REPORT.SETTLED_BY, by.value())
                        .where(REPORT.ID.eq(id), REPORT.SETTLED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Settles whatever else was reported of a subject. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settleAll(String queue, String subject, Instant at, AccountId by) {
        database.update(REPORT)
                .set(REPORT.SETTLED_AT, at)
                .set(REPORT.SETTLED_BY, by.value())
                .where(REPORT.QUEUE.eq(queue), REPORT.SUBJECT.eq(subject), REPORT.SETTLED_AT.isNull())
                .execute();
    }

    /** Forgets who reported before a moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetReporters(Instant before) {
        database.update(REPORT)
                .setNull(REPORT.REPORTER)
                .where(REPORT.REPORTED_AT.lt(before), REPORT.REPORTER.isNotNull())
                .execute();
    }

    Optional<Report> find(String queue, UUID id) {
        return database.selectFrom(REPORT)
                .where(REPORT.QUEUE.eq(queue), REPORT.ID.eq(id))
                .fetchOptional(ReportRepository::report);
    }

    /** Those that wait, the longest first. */
    List<Report> waiting(String queue, int count) {
        return database.selectFrom(REPORT)
                .where(REPORT.QUEUE.eq(queue), REPORT.SETTLED_AT.isNull())
                .orderBy(REPORT.REPORTED_AT, REPORT.ID)
                .limit(count)
                .fetch(ReportRepository::report);
    }

    private static Report report(ReportRecord row) {
        return new Report(
                row.getId(),
                row.getQueue(),
                row.getSubject(),
                row.getReasonCode(),
                row.getNote(),
                row.getReportedAt(),
                row.getSettledAt());
    }
}
