package org.bastama.civic.responses;

import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.SUSPENSION;

import bastama.db.responses.tables.records.SuspensionRecord;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The suspensions of terms: on which days the row of the deadline stands still, and each as it was decided. */
@Repository
class SuspensionRepository {

    private final DSLContext database;

    SuspensionRepository(DSLContext database) {
        this.database = database;
    }

    /** Those of a deadline's present turn, in their order. */
    List<Suspension> of(Deadline deadline) {
        return database.selectFrom(SUSPENSION)
                .where(isOf(deadline))
                .orderBy(SUSPENSION.PLACE)
                .fetch(SuspensionRepository::toSuspension);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Deadline deadline, Suspension suspension) {
        database.insertInto(SUSPENSION)
                .set(SUSPENSION.PETITION, deadline.petition().value())
                .set(SUSPENSION.ORDINAL, deadline.ordinal())
                .set(SUSPENSION.TURN, deadline.turn())
                .set(SUSPENSION.PLACE, suspension.place())
                .set(SUSPENSION.AUTHORITY_SLUG, suspension.authoritySlug())
                .set(SUSPENSION.FROM_ON, suspension.fromOn())
                .set(SUSPENSION.UNTIL_ON, suspension.untilOn())
                .set(SUSPENSION.DUE_BEFORE, suspension.dueBefore())
                .set(SUSPENSION.DUE_AFTER, suspension.dueAfter())
                .set(SUSPENSION.RESPONSE, suspension.response())
                .execute();
    }

    /** Notes how the last one of a deadline ended before its last day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(Deadline deadline, Suspension.Resumption resumption) {
        database.update(SUSPENSION)
                .set(SUSPENSION.RESUMED_ON, resumption.on())
                .set(SUSPENSION.DUE_RESUMED, resumption.dueOn())
                .set(SUSPENSION.RESUMPTION, resumption.response())
                .where(isOf(deadline))
                .and(SUSPENSION.PLACE.eq(deadline.standstill().spans().size()))
                .execute();
    }

    /**
     * Writes the days on which the term stands still, and the last of them while it is suspended; the deadline is the one
     * before. False when it changed meanwhile. What is to be said is asked anew.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean standStill(
            Deadline before, Deadline after, DeadlineDates dates, @Nullable LocalDate suspendedUntil) {
        return database.update(DEADLINE)
                        .set(DEADLINE.STANDSTILL, after.standstill().code())
                        .set(DEADLINE.SUSPENDED_UNTIL, suspendedUntil)
                        .set(DEADLINE.SOON_ON, dates.soonOn())
                        .set(DEADLINE.DUE_ON, dates.dueOn())
                        .set(DEADLINE.LONG_ON, dates.longOn())
                        .set(DEADLINE.NEXT_NOTICE_ON, dates.soonOn())
                        .where(DeadlineRepository.still(before), DEADLINE.DUE_ON.eq(before.dueOn()))
                        .execute()
                == 1;
    }

    /** Running deadlines whose suspension has ended by its date and is not noted yet. */
    List<Deadline> ended(LocalDate today, int most) {
        return database.selectFrom(DEADLINE)
                .where(DEADLINE.SUSPENDED_UNTIL.lt(today), DEADLINE.STOPPED_AT.isNull())
                .orderBy(DEADLINE.SUSPENDED_UNTIL, DEADLINE.PETITION, DEADLINE.ORDINAL)
                .limit(most)
                .fetch(row -> DeadlineRepository.toDeadline(row, today));
    }

    /** Notes that the suspension has ended by its date; false when somebody else did, or the term changed meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean noteEnded(Deadline deadline) {
        return database.update(DEADLINE)
                        .setNull(DEADLINE.SUSPENDED_UNTIL)
                        .where(DeadlineRepository.still(deadline), DEADLINE.SUSPENDED_UNTIL.isNotNull())
                        .execute()
                == 1;
    }

    private static Condition isOf(Deadline deadline) {
        return SUSPENSION
                .PETITION
                .eq(deadline.petition().value())
                .and(SUSPENSION.ORDINAL.eq(deadline.ordinal()))
                .and(SUSPENSION.TURN.eq(deadline.turn()));
    }

    private static Suspension toSuspension(SuspensionRecord row) {
        var resumption = row.getResumption();
        return new Suspension(
                row.getPlace(),
                row.getAuthoritySlug(),
                row.getFromOn(),
                row.getUntilOn(),
                row.getDueBefore(),
                row.getDueAfter(),
                row.getResponse(),
                resumption == null
                        ? null
                        : new Suspension.Resumption(row.getResumedOn(), row.getDueResumed(), resumption));
    }
}
