package org.bastama.civic.responses.satisfaction;

import static bastama.db.responses.Tables.ANSWER;

import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each signer chose, under a keyed hash, for as long as it can be changed. */
@Repository
class AnswerRepository {

    private final DSLContext database;

    AnswerRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Choice> find(PetitionNumber petition, String signer) {
        return database.selectFrom(ANSWER)
                .where(ANSWER.PETITION.eq(petition.value()))
                .and(ANSWER.SIGNER_HASH.eq(signer))
                .fetchOptional(row -> Choice.valueOf(row.getChoice()));
    }

    /** Keeps it in the place of the one before; the question's row must be held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(PetitionNumber petition, String signer, Choice choice) {
        var changed = database.update(ANSWER)
                .set(ANSWER.CHOICE, choice.name())
                .where(ANSWER.PETITION.eq(petition.value()))
                .and(ANSWER.SIGNER_HASH.eq(signer))
                .execute();
        if (changed == 0) {
            database.insertInto(ANSWER)
                    .set(ANSWER.PETITION, petition.value())
                    .set(ANSWER.SIGNER_HASH, signer)
                    .set(ANSWER.CHOICE, choice.name())
                    .execute();
        }
    }

    /** Forgets some of a petition's; answers how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(PetitionNumber petition, int most) {
        var some = database.select(ANSWER.SIGNER_HASH)
                .from(ANSWER)
                .where(ANSWER.PETITION.eq(petition.value()))
                .orderBy(ANSWER.SIGNER_HASH)
                .limit(most)
                .fetch(ANSWER.SIGNER_HASH);
        return some.isEmpty()
                ? 0
                : database.deleteFrom(ANSWER)
                        .where(ANSWER.PETITION.eq(petition.value()))
                        .and(ANSWER.SIGNER_HASH.in(some))
                        .execute();
    }
}
