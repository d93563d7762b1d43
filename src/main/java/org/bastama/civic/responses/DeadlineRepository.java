package org.bastama.civic.responses;

import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.HAND_OVER;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.Standstill;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The terms of authorities. */
@Repository
class DeadlineRepository {

    private final DSLContext database;

    DeadlineRepository(DSLContext database) {
        this.database = database;
    }

    List<Deadline> of(PetitionNumber number, LocalDate today) {
        return database.selectFrom(DEADLINE)
                .where(DEADLINE.PETITION.eq(number.value()))
                .orderBy(DEADLINE.ORDINAL)
                .fetch(row -> toDeadline(row, today));
    }

    Page<Deadline> page(Condition condition, List<OrderField<?>> order, Paging paging, LocalDate today) {
        var rows = database.selectFrom(DEADLINE)
                .where(condition)
                .orderBy(order)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row -> toDeadline(row, today));
        var total = database.fetchCount(DEADLINE, condition);
        return new Page<>(rows, paging.page(), paging.size(), total);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(
            HandOver handOver, Procedure procedure, Procedure.Term term, LocalDate startsOn, DeadlineDates dates) {
        database.insertInto(DEADLINE)
                .set(DEADLINE.PETITION, handOver.petition().value())
                .set(DEADLINE.ORDINAL, handOver.ordinal())
                .set(DEADLINE.AUTHORITY_SLUG, handOver.authoritySlug())
                .set(DEADLINE.PROCEDURE_CODE, procedure.code())
                .set(DEADLINE.PROCEDURE_VERSION, procedure.version())
                .set(DEADLINE.COUNTRY, procedure.calendar())
                .set(DEADLINE.LENGTH, term.length())
                .set(DEADLINE.UNIT, term.unit().name())
                .set(DEADLINE.STARTS_ON, startsOn)
                .set(DEADLINE.SOON_ON, dates.soonOn())
                .set(DEADLINE.DUE_ON, dates.dueOn())
                .set(DEADLINE.LONG_ON, dates.longOn())
                .set(DEADLINE.NEXT_NOTICE_ON, dates.soonOn())
                .execute();
    }

    /**
     * Writes one more extension; the deadline is the one before it. False when it changed meanwhile. What is to be said
     * is asked anew.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean extend(Deadline deadline, int length, DeadlineDates dates) {
        return database.update(DEADLINE)
                        .set(DEADLINE.EXTENSIONS, deadline.extensions().size() + 1)
                        .set(DEADLINE.EXTENSION_LENGTH, length)
                        .set(DEADLINE.SOON_ON, dates.soonOn())
                        .set(DEADLINE.DUE_ON, dates.dueOn())
                        .set(DEADLINE.LONG_ON, dates.longOn())
                        .set(DEADLINE.NEXT_NOTICE_ON, dates.soonOn())
                        .where(still(deadline), DEADLINE.DUE_ON.eq(deadline.dueOn()))
                        .execute()
                == 1;
    }

    /** Starts the term anew, and what is to be said of it, for the authority that the petition was passed on to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restart(Deadline deadline, HandOver passedOn, LocalDate startsOn, DeadlineDates dates) {
        database.update(DEADLINE)
                .set(DEADLINE.AUTHORITY_SLUG, passedOn.authoritySlug())
                .set(DEADLINE.TURN, passedOn.turn())
                .set(DEADLINE.EXTENSIONS, 0)
                .setNull(DEADLINE.EXTENSION_LENGTH)
                .set(DEADLINE.STANDSTILL, Standstill.NONE.code())
                .setNull(DEADLINE.SUSPENDED_UNTIL)
                .set(DEADLINE.STARTS_ON, startsOn)
                .set(DEADLINE.SOON_ON, dates.soonOn())
                .set(DEADLINE.DUE_ON, dates.dueOn())
                .set(DEADLINE.LONG_ON, dates.longOn())
                .set(DEADLINE.NEXT_NOTICE_ON, dates.soonOn())
                .where(still(deadline))
                .execute();
    }

    /** The row, if it runs and is extended, suspended and passed on as it was when read. */
    static Condition still(Deadline deadline) {
        return DEADLINE.PETITION
                .eq(deadline.petition().value())
                .and(DEADLINE.ORDINAL.eq(deadline.ordinal()))
                .and(DEADLINE.TURN.eq(deadline.turn()))
                .and(DEADLINE.EXTENSIONS.eq(deadline.extensions().size()))
                .and(DEADLINE.STANDSTILL.eq(deadline.standstill().code()))
                .and(DEADLINE.STOPPED_AT.isNull());
    }

    /** Stops the terms of those hand-overs that ended at a moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(PetitionNumber number, Instant endedAt) {
        database.update(DEADLINE)
                .set(DEADLINE.STOPPED_AT, endedAt)
                .where(DEADLINE.PETITION.eq(number.value()))
                .and(DEADLINE.ORDINAL.in(select(HAND_OVER.ORDINAL)
                        .from(HAND_OVER)
                        .where(HAND_OVER.PETITION.eq(number.value()), HAND_OVER.ENDED_AT.eq(endedAt))))
                .and(DEADLINE.STOPPED_AT.isNull())
                .execute();
    }

    /** Lets terms run on that stopped at a moment, and has what is to be said of them asked anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(PetitionNumber number, Instant stoppedAt, LocalDate today) {
        database.update(DEADLINE)
                .setNull(DEADLINE.STOPPED_AT)
                .set(DEADLINE.NEXT_NOTICE_ON, today)
                .where(DEADLINE.PETITION.eq(number.value()))
                .and(DEADLINE.STOPPED_AT.eq(stoppedAt))
                .execute();
    }

    static Deadline toDeadline(Record row, LocalDate today) {
        var dates = new DeadlineDates(row.get(DEADLINE.SOON_ON), row.get(DEADLINE.DUE_ON), row.get(DEADLINE.LONG_ON));
        var stoppedAt = row.get(DEADLINE.STOPPED_AT);
        var unit = Procedure.Unit.valueOf(row.get(DEADLINE.UNIT));
        var standstill = Standstill.of(row.get(DEADLINE.STANDSTILL));
        return new Deadline(
                new PetitionNumber(row.get(DEADLINE.PETITION)),
                row.get(DEADLINE.ORDINAL),
                row.get(DEADLINE.AUTHORITY_SLUG),
                new Procedure.Term(row.get(DEADLINE.LENGTH), unit),
                row.get(DEADLINE.COUNTRY),
                row.get(DEADLINE.STARTS_ON),
                dates.dueOn(),
                stoppedAt,
                Deadline.State.on(today, dates, standstill, stoppedAt),
                Deadline.extensions(row.get(DEADLINE.EXTENSIONS), row.get(DEADLINE.EXTENSION_LENGTH), unit),
                standstill,
                row.get(DEADLINE.TURN));
    }
}
