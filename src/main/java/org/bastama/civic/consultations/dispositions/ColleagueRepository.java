package org.bastama.civic.consultations.dispositions;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.CONTRIBUTION_ASSIGNMENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.foundation.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who answers which contributions. Whoever changes it holds the consultation's row. */
@Repository
class ColleagueRepository {

    private final DSLContext database;

    ColleagueRepository(DSLContext database) {
        this.database = database;
    }

    /** Who answers those that were given to somebody, among these. */
    Map<UUID, Assignment> find(ConsultationNumber consultation, Collection<UUID> contributions) {
        return database.selectFrom(CONTRIBUTION_ASSIGNMENT)
                .where(
                        CONTRIBUTION_ASSIGNMENT.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION_ASSIGNMENT.CONTRIBUTION.in(contributions))
                .fetchMap(
                        CONTRIBUTION_ASSIGNMENT.CONTRIBUTION,
                        row -> new Assignment(new AccountId(row.getAccount()), row.getAssignedBy()));
    }

    /** The public ones among these. */
    List<UUID> known(ConsultationNumber consultation, Collection<UUID> contributions) {
        return database.select(CONTRIBUTION.ID)
                .from(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.ID.in(contributions),
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()))
                .fetch(CONTRIBUTION.ID);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ConsultationNumber consultation, Collection<UUID> contributions) {
        database.deleteFrom(CONTRIBUTION_ASSIGNMENT)
                .where(
                        CONTRIBUTION_ASSIGNMENT.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION_ASSIGNMENT.CONTRIBUTION.in(contributions))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(ConsultationNumber consultation, UUID contribution, Assignment assignment, Instant at) {
        database.insertInto(CONTRIBUTION_ASSIGNMENT)
                .set(CONTRIBUTION_ASSIGNMENT.CONSULTATION, consultation.value())
                .set(CONTRIBUTION_ASSIGNMENT.CONTRIBUTION, contribution)
                .set(CONTRIBUTION_ASSIGNMENT.ACCOUNT, assignment.colleague().value())
                .set(CONTRIBUTION_ASSIGNMENT.ASSIGNED_BY, assignment.assignedBy())
                .set(CONTRIBUTION_ASSIGNMENT.ASSIGNED_AT, at)
                .execute();
    }
}
