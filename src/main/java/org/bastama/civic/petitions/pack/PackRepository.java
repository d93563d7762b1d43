package org.bastama.civic.petitions.pack;

import static bastama.db.petitions.Tables.HAND_OVER_PACK;

import bastama.db.petitions.tables.records.HandOverPackRecord;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows of packs: written once, never changed. */
@Component
class PackRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext database;

    PackRepository(DSLContext database) {
        this.database = database;
    }

    /** The facts as a document. */
    static String document(PackFacts facts) {
        return JSON.writeValueAsString(facts);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(HandOverPack pack) {
        database.insertInto(HAND_OVER_PACK)
                .set(HAND_OVER_PACK.PETITION, pack.facts().petition())
                .set(HAND_OVER_PACK.ORDINAL, pack.ordinal())
                .set(HAND_OVER_PACK.CODE, pack.code())
                .set(HAND_OVER_PACK.DIGEST, pack.digest())
                .set(HAND_OVER_PACK.FACTS, pack.document())
                .set(HAND_OVER_PACK.AUTHOR_NAME, pack.author())
                .execute();
    }

    public List<Integer> ordinals(PetitionNumber number) {
        return database.select(HAND_OVER_PACK.ORDINAL)
                .from(HAND_OVER_PACK)
                .where(HAND_OVER_PACK.PETITION.eq(number.value()))
                .orderBy(HAND_OVER_PACK.ORDINAL)
                .fetch(HAND_OVER_PACK.ORDINAL);
    }

    public Optional<HandOverPack> find(PetitionNumber number, int ordinal) {
        return database.selectFrom(HAND_OVER_PACK)
                .where(HAND_OVER_PACK.PETITION.eq(number.value()), HAND_OVER_PACK.ORDINAL.eq(ordinal))
                .fetchOptional(PackRepository::pack);
    }

    public List<HandOverPack> of(PetitionNumber number) {
        return database.selectFrom(HAND_OVER_PACK)
                .where(HAND_OVER_PACK.PETITION.eq(number.value()))
                .orderBy(HAND_OVER_PACK.ORDINAL)
                .fetch(PackRepository::pack);
    }

    private static HandOverPack pack(HandOverPackRecord row) {
        return new HandOverPack(
                JSON.readValue(row.getFacts(), PackFacts.class),
                row.getFacts(),
                row.getDigest(),
                row.getCode(),
                row.getAuthorName());
    }
}
