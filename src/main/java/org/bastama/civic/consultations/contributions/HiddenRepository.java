package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contributions out of sight, and back. Whoever changes one holds its consultation's row. */
@Repository
class HiddenRepository {

    private final DSLContext database;
    private final ContributionIndex index;

    HiddenRepository(DSLContext database, ContributionIndex index) {
        this.database = database;
        this.index = index;
    }

    /** The one of a number, in whatever state. */
    Optional<ContributionRow> find(ConsultationNumber consultation, int number) {
        return database.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.NUMBER.eq(number))
                .fetchOptional(ContributionRepository::row);
    }

    /** Those that are hidden, by number. */
    List<ContributionRow> all(ConsultationNumber consultation) {
        return database.selectFrom(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.STATE.eq(ContributionState.HIDDEN.code()))
                .orderBy(CONTRIBUTION.NUMBER)
                .fetch(ContributionRepository::row);
    }

    /** Takes it out of sight, with a public reason; the second link of its own leads to it from then on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hide(ContributionRow row, Contribution.Ending ending, ContributionToken link) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.STATE, ContributionState.HIDDEN.code())
                .set(CONTRIBUTION.END_REASON, ending.reasonCode())
                .set(CONTRIBUTION.END_NOTE, ending.note().toJson())
                .set(CONTRIBUTION.ENDED_AT, ending.at())
                .set(CONTRIBUTION.APPEAL_HASH, link.hash())
                .where(CONTRIBUTION.CONSULTATION.eq(row.consultation().value()), CONTRIBUTION.ID.eq(row.id()))
                .execute();
        index.changed(row.consultation(), Set.of(row.id()));
    }

    /** It is public again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restore(ContributionRow row) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.STATE, row.confirmedState().code())
                .setNull(CONTRIBUTION.END_REASON)
                .setNull(CONTRIBUTION.END_NOTE)
                .setNull(CONTRIBUTION.ENDED_AT)
                .where(CONTRIBUTION.CONSULTATION.eq(row.consultation().value()), CONTRIBUTION.ID.eq(row.id()))
                .execute();
        index.changed(row.consultation(), Set.of(row.id()));
    }
}
