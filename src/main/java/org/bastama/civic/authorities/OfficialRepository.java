package org.bastama.civic.authorities;

import static bastama.db.authorities.Tables.OFFICIAL;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.AccountId;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored officials: who speaks for which authority, since when and until when. */
@Component
class OfficialRepository {

    private final DSLContext database;

    OfficialRepository(DSLContext database) {
        this.database = database;
    }

    public boolean speaksFor(AccountId account, String slug) {
        return database.fetchExists(
                OFFICIAL,
                OFFICIAL.AUTHORITY_SLUG.eq(slug),
                OFFICIAL.ACCOUNT_ID.eq(account.value()),
                OFFICIAL.UNTIL.isNull());
    }

    public List<String> authoritiesOf(AccountId account) {
        return database.select(OFFICIAL.AUTHORITY_SLUG)
                .from(OFFICIAL)
                .where(OFFICIAL.ACCOUNT_ID.eq(account.value()), OFFICIAL.UNTIL.isNull())
                .orderBy(OFFICIAL.AUTHORITY_SLUG)
                .fetch(OFFICIAL.AUTHORITY_SLUG);
    }

    /** By authority, the longest there first; authorities without any are left out. */
    public Map<String, List<AccountId>> of(Collection<String> slugs) {
        return database.select(OFFICIAL.AUTHORITY_SLUG, OFFICIAL.ACCOUNT_ID)
                .from(OFFICIAL)
                .where(OFFICIAL.AUTHORITY_SLUG.in(slugs), OFFICIAL.UNTIL.isNull())
                .orderBy(OFFICIAL.SINCE, OFFICIAL.ACCOUNT_ID)
                .fetchGroups(Record2::value1, r -> new AccountId(r.value2()));
    }

    /** From now on the person speaks for the authority; nothing changes when that is so already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(String slug, AccountId account, Instant now) {
        if (speaksFor(account, slug)) {
            return false;
        }
        var again = database.update(OFFICIAL)
                .set(OFFICIAL.SINCE, now)
                .setNull(OFFICIAL.UNTIL)
                .where(OFFICIAL.AUTHORITY_SLUG.eq(slug), OFFICIAL.ACCOUNT_ID.eq(account.value()))
                .execute();
        if (again == 0) {
            database.insertInto(OFFICIAL)
                    .set(OFFICIAL.AUTHORITY_SLUG, slug)
                    .set(OFFICIAL.ACCOUNT_ID, account.value())
                    .set(OFFICIAL.SINCE, now)
                    .execute();
        }
        return true;
    }

    /** Ends it; false when the person does not speak for the authority. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(String slug, AccountId account, Instant now) {
        return database.update(OFFICIAL)
                        .set(OFFICIAL.UNTIL, now)
                        .where(
                                OFFICIAL.AUTHORITY_SLUG.eq(slug),
                                OFFICIAL.ACCOUNT_ID.eq(account.value()),
                                OFFICIAL.UNTIL.isNull())
                        .execute()
                == 1;
    }
}
