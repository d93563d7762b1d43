package org.bastama.civic.responses.terms;

import static bastama.db.responses.Tables.DUE_MOVE;
import static org.jooq.impl.DSL.max;

import bastama.db.responses.tables.records.DueMoveRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.NewRowsStore;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Due dates that moved and whose officials have not been told yet. */
@Repository
class DueMoveRepository {

    /** From the date that the officials know to the one that holds. */
    record DueMove(PetitionNumber petition, LocalDate from, LocalDate to) {}

    private final DSLContext database;

    DueMoveRepository(DSLContext database) {
        this.database = database;
    }

    /** Notes moves; one that comes back to the date that the officials know is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(List<MoveTerm.Moved> moved, Instant now) {
        var known = database.select(DUE_MOVE.PETITION, DUE_MOVE.ORDINAL)
                .from(DUE_MOVE)
                .where(DUE_MOVE.PETITION.in(
                        moved.stream().map(m -> m.term().petition().value()).toList()))
                .fetchSet(r -> List.of(r.value1(), (long) r.value2()));
        var again = moved.stream()
                .collect(Collectors.partitioningBy(m -> known.contains(
                        List.of(m.term().petition().value(), (long) m.term().ordinal()))));
        again.getOrDefault(true, List.of()).forEach(m -> change(m, now));
        NewRowsStore.insert(
                database,
                again.getOrDefault(false, List.of()).stream()
                        .map(m -> toRecord(m, now))
                        .toList());
    }

    private void change(MoveTerm.Moved moved, Instant now) {
        database.update(DUE_MOVE)
                .set(DUE_MOVE.TO_ON, moved.dates().dueOn())
                .set(DUE_MOVE.NOTED_AT, now)
                .where(is(moved.term()))
                .execute();
        database.deleteFrom(DUE_MOVE)
                .where(is(moved.term()), DUE_MOVE.FROM_ON.eq(DUE_MOVE.TO_ON))
                .execute();
    }

    private static DueMoveRecord toRecord(MoveTerm.Moved moved, Instant now) {
        var term = moved.term();
        var row = new DueMoveRecord();
        row.setPetition(term.petition().value());
        row.setOrdinal(term.ordinal());
        row.setAuthoritySlug(term.authoritySlug());
        row.setFromOn(term.dates().dueOn());
        row.setToOn(moved.dates().dueOn());
        row.setNotedAt(now);
        return row;
    }

    /** The authorities none of whose dates has moved since then. */
    List<String> quietSince(Instant time) {
        return database.select(DUE_MOVE.AUTHORITY_SLUG)
                .from(DUE_MOVE)
                .groupBy(DUE_MOVE.AUTHORITY_SLUG)
                .having(max(DUE_MOVE.NOTED_AT).le(time))
                .orderBy(DUE_MOVE.AUTHORITY_SLUG)
                .fetch(DUE_MOVE.AUTHORITY_SLUG);
    }

    /** The first moves of an authority, by the new date. */
    List<DueMove> of(String authoritySlug, int count) {
        return database.selectFrom(DUE_MOVE)
                .where(DUE_MOVE.AUTHORITY_SLUG.eq(authoritySlug))
                .orderBy(DUE_MOVE.TO_ON, DUE_MOVE.PETITION, DUE_MOVE.ORDINAL)
                .limit(count)
                .fetch(r -> new DueMove(new PetitionNumber(r.getPetition()), r.getFromOn(), r.getToOn()));
    }

    /** Forgets the moves of an authority; answers how many there were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(String authoritySlug) {
        return database.deleteFrom(DUE_MOVE)
                .where(DUE_MOVE.AUTHORITY_SLUG.eq(authoritySlug))
                .execute();
    }

    /** Forgets the move of a term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(PetitionNumber petition, int ordinal) {
        database.deleteFrom(DUE_MOVE).where(is(petition, ordinal)).execute();
    }

    private static Condition is(RunningTerm term) {
        return is(term.petition(), term.ordinal());
    }

    private static Condition is(PetitionNumber petition, int ordinal) {
        return DUE_MOVE.PETITION.eq(petition.value()).and(DUE_MOVE.ORDINAL.eq(ordinal));
    }
}
