package org.bastama.civic.responses.desk;

import static bastama.db.responses.Tables.APPROVAL_RULE;

import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which authorities want a second official. */
@Repository
class ApprovalRuleRepository {

    private final DSLContext database;

    ApprovalRuleRepository(DSLContext database) {
        this.database = database;
    }

    Optional<ApprovalRule> find(String authoritySlug) {
        return database.selectFrom(APPROVAL_RULE)
                .where(APPROVAL_RULE.AUTHORITY_SLUG.eq(authoritySlug))
                .fetchOptional(row -> new ApprovalRule(row.getNeeded(), row.getChangedByName(), row.getChangedAt()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String authoritySlug, ApprovalRule rule, AccountId by) {
        database.insertInto(APPROVAL_RULE)
                .set(APPROVAL_RULE.AUTHORITY_SLUG, authoritySlug)
                .set(APPROVAL_RULE.NEEDED, rule.needed())
                .set(APPROVAL_RULE.CHANGED_BY, by.value())
                .set(APPROVAL_RULE.CHANGED_BY_NAME, rule.changedBy())
                .set(APPROVAL_RULE.CHANGED_AT, rule.changedAt())
                .onConflictDoNothing()
                .execute();
        database.update(APPROVAL_RULE)
                .set(APPROVAL_RULE.NEEDED, rule.needed())
                .set(APPROVAL_RULE.CHANGED_BY, by.value())
                .set(APPROVAL_RULE.CHANGED_BY_NAME, rule.changedBy())
                .set(APPROVAL_RULE.CHANGED_AT, rule.changedAt())
                .where(APPROVAL_RULE.AUTHORITY_SLUG.eq(authoritySlug))
                .execute();
    }
}
