package org.bastama.civic.responses.terms;

import static bastama.db.responses.Tables.DUE_MOVE;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** Notes a move; one that comes back to the date that the officials know is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(RunningTerm term, LocalDate to, Instant now) {
        var moved = database.update(DUE_MOVE)
                .set(DUE_MOVE.TO_ON, to)
                .set(DUE_MOVE.NOTED_AT, now)
                .where(is(term))
                .execute();
        if (moved == 0) {
            database.insertInto(DUE_MOVE)
                    .set(DUE_MOVE.PETITION, term.petition().value())
                    .set(DUE_MOVE.ORDINAL, term.ordinal())
                    .set(DUE_MOVE.AUTHORITY_SLUG, term.authoritySlug())
                    .set(DUE_MOVE.FROM_ON, term.dates().dueOn())
                    .set(DUE_MOVE.TO_ON, to)
                    .set(DUE_MOVE.NOTED_AT, now)
                    .execute();
        } else {
            database.deleteFrom(DUE_MOVE)
                    .where(is(term), DUE_MOVE.FROM_ON.eq(DUE_MOVE.TO_ON))
                    .execute();
        }
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
