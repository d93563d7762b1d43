package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.SIGNATURE;

import java.util.List;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which signers asked for mails about the outcome. */
@Repository
class UpdatesRepository {

    private final DSLContext database;

    UpdatesRepository(DSLContext database) {
        this.database = database;
    }

    /** Ends the mails about the outcome; false when there were none to end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(PetitionNumber number, UUID id) {
        return database.update(SIGNATURE)
                        .set(SIGNATURE.UPDATES, false)
                        .where(SignatureRepository.key(number, id))
                        .execute()
                == 1;
    }

    /** So many confirmed signers who asked for updates, by id, after the given one. */
    List<SignatureRow> asking(PetitionNumber number, @Nullable UUID after, int count) {
        var asking = SIGNATURE
                .PETITION
                .eq(number.value())
                .and(SIGNATURE.STATE.eq(SignatureState.CONFIRMED.code()))
                .and(SIGNATURE.UPDATES.isTrue());
        return database.selectFrom(SIGNATURE)
                .where(after == null ? asking : asking.and(SIGNATURE.ID.gt(after)))
                .orderBy(SIGNATURE.ID)
                .limit(count)
                .fetch(SignatureRepository::row);
    }
}
