package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.SIGNATURE;
import static bastama.db.signatures.Tables.TOKEN;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The hashes of tokens; a token never changes. */
@Repository
class TokenRepository {

    /** Which signature a token belongs to, and until when it confirms. */
    record Found(UUID signature, Instant expiresAt) {}

    private final DSLContext database;

    TokenRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Found> find(SignatureToken token) {
        return database.select(TOKEN.SIGNATURE_ID, TOKEN.EXPIRES_AT)
                .from(TOKEN)
                .where(TOKEN.PETITION.eq(token.number().value()))
                .and(TOKEN.TOKEN_HASH.eq(token.hash()))
                .fetchOptional(row -> new Found(row.value1(), row.value2()));
    }

    /** Deletes old tokens of signatures that are no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetOrphans(Instant expiredBefore) {
        return database.deleteFrom(TOKEN)
                .where(TOKEN.EXPIRES_AT.lt(expiredBefore))
                .and(DSL.notExists(database.selectOne()
                        .from(SIGNATURE)
                        .where(SIGNATURE.PETITION.eq(TOKEN.PETITION))
                        .and(SIGNATURE.ID.eq(TOKEN.SIGNATURE_ID))))
                .execute();
    }
}
