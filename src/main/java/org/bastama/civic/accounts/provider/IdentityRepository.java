package org.bastama.civic.accounts.provider;

import static bastama.db.accounts.Tables.IDENTITY;

import java.time.Clock;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which account a provider's subject has. */
@Repository
class IdentityRepository {

    private final DSLContext database;
    private final Clock clock;

    IdentityRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<AccountId> account(String issuer, String subject) {
        return database.select(IDENTITY.ACCOUNT_ID)
                .from(IDENTITY)
                .where(IDENTITY.ISSUER.eq(issuer))
                .and(IDENTITY.SUBJECT.eq(subject))
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /** Whether the account is the subject's now; not when another subject of the issuer has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean link(String issuer, String subject, AccountId account) {
        database.insertInto(IDENTITY)
                .set(IDENTITY.ISSUER, issuer)
                .set(IDENTITY.SUBJECT, subject)
                .set(IDENTITY.ACCOUNT_ID, account.value())
                .set(IDENTITY.LINKED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return account(issuer, subject).filter(account::equals).isPresent();
    }
}
