package org.bastama.civic.responses;

import static bastama.db.responses.Tables.APPROVAL_RULE;
import static bastama.db.responses.Tables.PROPOSAL;

import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whether an act needs a second official, and whether one is approving it just now. */
@Repository
class SecondOfficialRepository {

    /** The state of a proposal from its approval to its publication, both in one transaction: nobody else sees it. */
    static final String APPROVED = "APPROVED";

    private final DSLContext database;

    SecondOfficialRepository(DSLContext database) {
        this.database = database;
    }

    boolean needed(String authoritySlug) {
        return database.fetchExists(
                APPROVAL_RULE, APPROVAL_RULE.AUTHORITY_SLUG.eq(authoritySlug).and(APPROVAL_RULE.NEEDED));
    }

    /** What the official is approving in this transaction. */
    Optional<UUID> approving(PetitionNumber number, AccountId official) {
        return database.select(PROPOSAL.ID)
                .from(PROPOSAL)
                .where(PROPOSAL.PETITION.eq(number.value()), PROPOSAL.STATE.eq(APPROVED))
                .and(PROPOSAL.DECIDED_BY.eq(official.value()))
                .fetchOptional(PROPOSAL.ID);
    }
}
