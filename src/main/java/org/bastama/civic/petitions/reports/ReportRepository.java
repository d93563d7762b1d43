package org.bastama.civic.petitions.reports;

import static bastama.db.petitions.Tables.REPORT;

import bastama.db.petitions.tables.records.ReportRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of reports. */
@Component
class ReportRepository {

    private final DSLContext database;

    ReportRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Report report, String reporter) {
        database.insertInto(REPORT)
                .set(REPORT.ID, report.id())
                .set(REPORT.PETITION, report.petition().value())
                .set(REPORT.REASON_CODE, report.reasonCode())
                .set(REPORT.NOTE, report.note())
                .set(REPORT.REPORTER, reporter)
                .set(REPORT.REPORTED_AT, report.reportedAt())
                .execute();
    }

    /** How many reports somebody sent since a moment. */
    public int countOf(String reporter, Instant since) {
        return database.fetchCount(REPORT, REPORT.REPORTER.eq(reporter), REPORT.REPORTED_AT.gt(since));
    }

    /** Whether somebody's report of this petition still waits. */
    public boolean waits(PetitionNumber number, String reporter) {
        return database.fetchExists(
                REPORT,
                REPORT.PETITION
                        .eq(number.value())
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

    /** Settles whatever else was reported about a petition. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settleAll(PetitionNumber number, Instant at, AccountId by) {
        database.update(REPORT)
                .set(REPORT.SETTLED_AT, at)
                .set(REPORT.SETTLED_BY, by.value())
                .where(REPORT.PETITION.eq(number.value()), REPORT.SETTLED_AT.isNull())
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

    public Optional<Report> find(UUID id) {
        return database.selectFrom(REPORT).where(REPORT.ID.eq(id)).fetchOptional(ReportRepository::report);
    }

    public List<Report> waiting(int count) {
        return database.selectFrom(REPORT)
                .where(REPORT.SETTLED_AT.isNull())
                .orderBy(REPORT.REPORTED_AT, REPORT.ID)
                .limit(count)
                .fetch(ReportRepository::report);
    }

    private static Report report(ReportRecord row) {
        return new Report(
                row.getId(),
                new PetitionNumber(row.getPetition()),
                row.getReasonCode(),
                row.getNote(),
                row.getReportedAt(),
                row.getSettledAt());
    }
}
