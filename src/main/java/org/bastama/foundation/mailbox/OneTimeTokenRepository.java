package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.ONE_TIME_TOKEN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
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

    List<OneTimeTokens.Pending> pending(String purpose, Instant now) {
        return database.selectFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.PURPOSE.eq(purpose), works(now))
                .orderBy(ONE_TIME_TOKEN.CREATED_AT, ONE_TIME_TOKEN.TOKEN_HASH)
                .fetch(r -> new OneTimeTokens.Pending(r.getTokenHash(), r.getSubject(), r.getExpiresAt()));
    }

    /** Whether there was a token that worked until now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(String hash, String purpose, Instant now) {
        return database.update(ONE_TIME_TOKEN)
                        .set(ONE_TIME_TOKEN.EXPIRES_AT, now)
                        .where(ONE_TIME_TOKEN.TOKEN_HASH.eq(hash), ONE_TIME_TOKEN.PURPOSE.eq(purpose), works(now))
                        .execute()
                == 1;
    }

    /** Whether this caller is the one that used the token up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(String hash, String purpose, Instant now) {
        return database.update(ONE_TIME_TOKEN)
                        .set(ONE_TIME_TOKEN.USED_AT, now)
                        .where(ONE_TIME_TOKEN.TOKEN_HASH.eq(hash))
                        .and(ONE_TIME_TOKEN.PURPOSE.eq(purpose))
                        .and(works(now))
                        .execute()
                == 1;
    }

    private static Condition works(Instant now) {
        return ONE_TIME_TOKEN.USED_AT.isNull().and(ONE_TIME_TOKEN.EXPIRES_AT.gt(now));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpiredBefore(Instant instant) {
        return database.deleteFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.EXPIRES_AT.lt(instant))
                .execute();
    }
}
