package org.bastama.civic.responses;

import static bastama.db.responses.Tables.DEADLINE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.procedures.Procedure;
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

    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(PetitionNumber number, Instant now) {
        database.update(DEADLINE)
                .set(DEADLINE.STOPPED_AT, now)
                .where(DEADLINE.PETITION.eq(number.value()))
                .and(DEADLINE.STOPPED_AT.isNull())
                .execute();
    }

    static Deadline toDeadline(Record row, LocalDate today) {
        var dates = new DeadlineDates(row.get(DEADLINE.SOON_ON), row.get(DEADLINE.DUE_ON), row.get(DEADLINE.LONG_ON));
        var stoppedAt = row.get(DEADLINE.STOPPED_AT);
        return new Deadline(
                new PetitionNumber(row.get(DEADLINE.PETITION)),
                row.get(DEADLINE.ORDINAL),
                row.get(DEADLINE.AUTHORITY_SLUG),
                new Procedure.Term(row.get(DEADLINE.LENGTH), Procedure.Unit.valueOf(row.get(DEADLINE.UNIT))),
                row.get(DEADLINE.COUNTRY),
                row.get(DEADLINE.STARTS_ON),
                dates.dueOn(),
                stoppedAt,
                Deadline.State.on(today, dates, stoppedAt));
    }
}
