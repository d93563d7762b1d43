package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.ONE_TIME_TOKEN;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One-time tokens by their hash. */
@Repository
class OneTimeTokenRepository {

    record Stored(
            String subject, Instant expiresAt, @Nullable Instant usedAt) {}

    private final DSLContext database;

    OneTimeTokenRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String hash, String purpose, String subject, Instant now, Instant expiresAt) {
        database.insertInto(ONE_TIME_TOKEN)
                .set(ONE_TIME_TOKEN.TOKEN_HASH, hash)
                .set(ONE_TIME_TOKEN.PURPOSE, purpose)
                .set(ONE_TIME_TOKEN.SUBJECT, subject)
                .set(ONE_TIME_TOKEN.EXPIRES_AT, expiresAt)
                .set(ONE_TIME_TOKEN.CREATED_AT, now)
                .execute();
    }

    Optional<Stored> find(String hash, String purpose) {
        return database.selectFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.TOKEN_HASH.eq(hash))
                .and(ONE_TIME_TOKEN.PURPOSE.eq(purpose))
                .fetchOptional(r -> new Stored(r.getSubject(), r.getExpiresAt(), r.getUsedAt()));
    }

    /** Whether this caller is the one that used the token up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(String hash, String purpose, Instant now) {
        return database.update(ONE_TIME_TOKEN)
                        .set(ONE_TIME_TOKEN.USED_AT, now)
                        .where(ONE_TIME_TOKEN.TOKEN_HASH.eq(hash))
                        .and(ONE_TIME_TOKEN.PURPOSE.eq(purpose))
                        .and(ONE_TIME_TOKEN.USED_AT.isNull())
                        .and(ONE_TIME_TOKEN.EXPIRES_AT.gt(now))
                        .execute()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpiredBefore(Instant instant) {
        return database.deleteFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.EXPIRES_AT.lt(instant))
                .execute();
    }
}
