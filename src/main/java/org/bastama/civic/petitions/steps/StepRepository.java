package org.bastama.civic.petitions.steps;

import static bastama.db.petitions.Tables.PETITION;

import bastama.db.petitions.tables.records.PetitionRecord;
import java.time.Instant;
import java.util.function.Consumer;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The row of a petition, as its steps change it. */
@Component
class StepRepository {

    private final DSLContext database;

    StepRepository(DSLContext database) {
        this.database = database;
    }

    /** Locks the petition's row until the transaction ends; false when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(PetitionNumber number) {
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PETITION.NUMBER.eq(number.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Brings a petition from one state into another; false when it is not in the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean step(Petition petition, PetitionState to, PetitionMark mark) {
        var row = new PetitionRecord();
        row.setState(to.code());
        row.setReasonCode(mark.reasonCode());
        row.setNote(mark.note().isEmpty() ? null : mark.note().toJson());
        if (to == PetitionState.GATHERING || to == PetitionState.DRAFT) {
            row.setGatherUntil(mark.gatherUntil());
        }
        setMoments(row, mark);
        if (petition.state() == PetitionState.ANSWERED && to == PetitionState.HANDED_OVER) {
            // What was answered before was no answer.
            row.setAnsweredAt(null);
        }
        row.setVersion(petition.version() + 1);
        return database.update(PETITION)
                        .set(row)
                        .where(
                                PETITION.NUMBER.eq(petition.number().value()),
                                PETITION.STATE.eq(petition.state().code()))
                        .execute()
                == 1;
    }

    private static void setMoments(PetitionRecord row, PetitionMark mark) {
        setIfGiven(mark.moderationSince(), row::setModerationSince);
        if (mark.moderationSince() != null) {
            row.setModerationDue(mark.moderationDue());
        }
        setIfGiven(mark.closedAt(), row::setClosedAt);
        setIfGiven(mark.answeredAt(), row::setAnsweredAt);
        setIfGiven(mark.endedAt(), row::setEndedAt);
        setIfGiven(mark.procedureVersion(), row::setProcedureVersion);
        setIfGiven(mark.textHidden(), row::setTextHidden);
        var opening = mark.opening();
        if (opening != null) {
            row.setOpenedAt(opening.openedAt());
            row.setClosesAt(opening.closesAt());
            row.setProcedureVersion(opening.procedureVersion());
            row.setPopulation(opening.population());
            // One that was rejected had ended, and its text may have been hidden: an appeal undoes both.
            row.setEndedAt(null);
            row.setTextHidden(false);
        }
    }

    private static <T> void setIfGiven(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAt(PetitionNumber number, Instant closesAt) {
        database.update(PETITION)
                .set(PETITION.CLOSES_AT, closesAt)
                .set(PETITION.VERSION, PETITION.VERSION.plus(1))
                .where(PETITION.NUMBER.eq(number.value()))
                .execute();
    }

    /** Forgets when an answer came that was none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unanswered(PetitionNumber number) {
        database.update(PETITION)
                .setNull(PETITION.ANSWERED_AT)
                .where(PETITION.NUMBER.eq(number.value()))
                .execute();
    }

    /** Keeps when the last final answer came without another state: the petition is still open, or waits for another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answeredAt(PetitionNumber number, Instant at) {
        database.update(PETITION)
                .set(PETITION.ANSWERED_AT, at)
                .where(PETITION.NUMBER.eq(number.value()))
                .and(PETITION.ANSWERED_AT.isNull().or(PETITION.ANSWERED_AT.lt(at)))
                .execute();
    }
}
