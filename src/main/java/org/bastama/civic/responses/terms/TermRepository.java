package org.bastama.civic.responses.terms;

import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.HAND_OVER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.Standstill;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Running terms, read page by page; whoever writes several does it in the order of petitions and thresholds. */
@Repository
class TermRepository {

    /** A term of which something is to be said, and since when. */
    record Waiting(LocalDate since, PetitionNumber petition, int ordinal) {}

    /** Whether it is the term of a request for review. */
    private static final Field<Boolean> REVIEW = field(exists(selectOne()
                    .from(HAND_OVER)
                    .where(HAND_OVER.PETITION.eq(DEADLINE.PETITION))
                    .and(HAND_OVER.ORDINAL.eq(DEADLINE.ORDINAL))
                    .and(HAND_OVER.REVIEW)))
            .as("is_review");

    private final DSLContext database;

    TermRepository(DSLContext database) {
        this.database = database;
    }

    /** Running ones that count by a country's calendar, after one of them. */
    List<RunningTerm> ofCountry(String country, @Nullable RunningTerm after, int count) {
        // The first condition says nothing new, but lets H2 begin in the middle of the index.
        var further = after == null
                ? noCondition()
                : DEADLINE.PETITION
                        .ge(after.petition().value())
                        .and(row(DEADLINE.PETITION, DEADLINE.ORDINAL)
                                .gt(row(after.petition().value(), after.ordinal())));
        return database.select(DEADLINE.asterisk(), REVIEW)
                .from(DEADLINE)
                .where(DEADLINE.COUNTRY.eq(country), DEADLINE.STOPPED_AT.isNull(), further)
                .orderBy(DEADLINE.PETITION, DEADLINE.ORDINAL)
                .limit(count)
                .fetch(TermRepository::toTerm);
    }

    /** Those of which something is to be said by a day, after one of them. */
    List<Waiting> waiting(LocalDate today, @Nullable Waiting after, int count) {
        var further = after == null
                ? noCondition()
                : row(DEADLINE.NEXT_NOTICE_ON, DEADLINE.PETITION, DEADLINE.ORDINAL)
                        .gt(row(after.since(), after.petition().value(), after.ordinal()));
        return database.select(DEADLINE.NEXT_NOTICE_ON, DEADLINE.PETITION, DEADLINE.ORDINAL)
                .from(DEADLINE)
                .where(waits(today), further)
                .orderBy(DEADLINE.NEXT_NOTICE_ON, DEADLINE.PETITION, DEADLINE.ORDINAL)
                .limit(count)
                .fetch(r -> new Waiting(r.value1(), new PetitionNumber(r.value2()), r.value3()));
    }

    /** Of some petitions the terms that still wait, with their rows locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RunningTerm> lock(Collection<Waiting> waiting, LocalDate today) {
        var petitions =
                waiting.stream().map(w -> w.petition().value()).distinct().toList();
        return database.select(DEADLINE.asterisk(), REVIEW)
                .from(DEADLINE)
                .where(DEADLINE.PETITION.in(petitions), waits(today))
                .orderBy(DEADLINE.PETITION, DEADLINE.ORDINAL)
                .forUpdate()
                .fetch(TermRepository::toTerm);
    }

    /** Nothing more is to be said of some terms before a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitUntil(LocalDate day, Collection<RunningTerm> terms) {
        terms.stream()
                .collect(Collectors.groupingBy(RunningTerm::ordinal))
                .forEach((ordinal, its) -> database.update(DEADLINE)
                        .set(DEADLINE.NEXT_NOTICE_ON, day)
                        .where(DEADLINE.PETITION.in(
                                its.stream().map(t -> t.petition().value()).toList()))
                        .and(DEADLINE.ORDINAL.eq(ordinal))
                        .execute());
    }

    /**
     * Writes newly calculated days, unless a term was stopped, moved, extended, suspended or passed on meanwhile; what is to be said
     * is asked anew. Answers those that were written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<MoveTerm.Moved> move(List<MoveTerm.Moved> terms) {
        if (terms.isEmpty()) {
            return terms;
        }
        var written = database.batch(database.update(DEADLINE)
                        .set(DEADLINE.SOON_ON, (LocalDate) null)
                        .set(DEADLINE.DUE_ON, (LocalDate) null)
                        .set(DEADLINE.LONG_ON, (LocalDate) null)
                        .set(DEADLINE.NEXT_NOTICE_ON, (LocalDate) null)
                        .where(DEADLINE.STOPPED_AT.isNull())
                        .and(DEADLINE.PETITION.eq((Long) null))
                        .and(DEADLINE.ORDINAL.eq((Integer) null))
                        .and(DEADLINE.DUE_ON.eq((LocalDate) null))
                        .and(DEADLINE.TURN.eq((Integer) null))
                        .and(DEADLINE.EXTENSIONS.eq((Integer) null))
                        .and(DEADLINE.STANDSTILL.eq((String) null)))
                .bind(terms.stream().map(TermRepository::values).toArray(Object[][]::new))
                .execute();
        return IntStream.range(0, written.length)
                .filter(i -> written[i] == 1)
                .mapToObj(terms::get)
                .toList();
    }

    private static Object[] values(MoveTerm.Moved one) {
        var term = one.term();
        var dates = one.dates();
        return new Object[] {
            dates.soonOn(),
            dates.dueOn(),
            dates.longOn(),
            dates.soonOn(),
            term.petition().value(),
            term.ordinal(),
            term.dates().dueOn(),
            term.turn(),
            term.extensions().size(),
            term.standstill().code()
        };
    }

    private static Condition waits(LocalDate today) {
        return DEADLINE.STOPPED_AT.isNull().and(DEADLINE.NEXT_NOTICE_ON.le(today));
    }

    private static RunningTerm toTerm(Record row) {
        var unit = Procedure.Unit.valueOf(row.get(DEADLINE.UNIT));
        return new RunningTerm(
                new PetitionNumber(row.get(DEADLINE.PETITION)),
                row.get(DEADLINE.ORDINAL),
                row.get(DEADLINE.AUTHORITY_SLUG),
                new Procedure.Term(row.get(DEADLINE.LENGTH), unit),
                row.get(DEADLINE.COUNTRY),
                row.get(DEADLINE.STARTS_ON),
                new DeadlineDates(row.get(DEADLINE.SOON_ON), row.get(DEADLINE.DUE_ON), row.get(DEADLINE.LONG_ON)),
                Deadline.extensions(row.get(DEADLINE.EXTENSIONS), row.get(DEADLINE.EXTENSION_LENGTH), unit),
                Standstill.of(row.get(DEADLINE.STANDSTILL)),
                row.get(DEADLINE.TURN),
                row.get(REVIEW));
    }
}
