package org.bastama.civic.responses.desk;

import static bastama.db.responses.Tables.ASSIGNMENT;

import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose case it is. */
@Repository
class AssignmentRepository {

    private final DSLContext database;

    AssignmentRepository(DSLContext database) {
        this.database = database;
    }

    /** The assignment by an authority; one of a former authority is none. */
    Optional<Assignment> find(PetitionNumber number, String authoritySlug) {
        return database.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.PETITION.eq(number.value()), ASSIGNMENT.AUTHORITY_SLUG.eq(authoritySlug))
                .fetchOptional(row -> new Assignment(
                        number,
                        row.getAuthoritySlug(),
                        new AccountId(row.getOfficial()),
                        row.getAssignedByName(),
                        row.getAssignedAt()));
    }

    /** Puts it in the place of the one before; the hand-over must be held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Assignment assignment) {
        remove(assignment.petition());
        database.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.PETITION, assignment.petition().value())
                .set(ASSIGNMENT.AUTHORITY_SLUG, assignment.authoritySlug())
                .set(ASSIGNMENT.OFFICIAL, assignment.official().value())
                .set(ASSIGNMENT.ASSIGNED_BY_NAME, assignment.assignedBy())
                .set(ASSIGNMENT.ASSIGNED_AT, assignment.at())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(PetitionNumber number) {
        database.deleteFrom(ASSIGNMENT)
                .where(ASSIGNMENT.PETITION.eq(number.value()))
                .execute();
    }
}
