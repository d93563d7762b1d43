package org.bastama.civic.responses;

import static bastama.db.responses.Tables.ACT_FILE;
import static bastama.db.responses.Tables.RESPONSE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which documents belong to which act. */
@Repository
class ActFileRepository {

    private final DSLContext database;

    ActFileRepository(DSLContext database) {
        this.database = database;
    }

    List<ActFile> of(PetitionNumber number, ActFileHolder holder) {
        return database.selectFrom(ACT_FILE)
                .where(ACT_FILE.PETITION.eq(number.value()), ACT_FILE.HOLDER.eq(holder.value()))
                .orderBy(ACT_FILE.ADDED_AT, ACT_FILE.FILE_ID)
                .fetch(ActFileRepository::file);
    }

    /** The documents of all published versions, by version. */
    Map<UUID, List<ActFile>> published(PetitionNumber number) {
        var files = new HashMap<UUID, List<ActFile>>();
        database.selectFrom(ACT_FILE)
                .where(ACT_FILE.PETITION.eq(number.value()), ACT_FILE.HOLDER.like(ActFileHolder.PUBLISHED + "%"))
                .orderBy(ACT_FILE.ADDED_AT, ACT_FILE.FILE_ID)
                .forEach(row -> files.computeIfAbsent(
                                UUID.fromString(row.getHolder().substring(ActFileHolder.PUBLISHED.length())),
                                id -> new ArrayList<>())
                        .add(file(row)));
        return files;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PetitionNumber number, ActFileHolder holder, ActFile file, Instant now) {
        database.insertInto(ACT_FILE)
                .set(ACT_FILE.PETITION, number.value())
                .set(ACT_FILE.HOLDER, holder.value())
                .set(ACT_FILE.FILE_ID, file.id())
                .set(ACT_FILE.NAME, file.name())
                .set(ACT_FILE.MEDIA_TYPE, file.mediaType())
                .set(ACT_FILE.SIZE_BYTES, file.size())
                .set(ACT_FILE.ADDED_AT, now)
                .execute();
    }

    /** Takes it out; false when it was not there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(PetitionNumber number, ActFileHolder holder, UUID file) {
        return database.deleteFrom(ACT_FILE)
                        .where(ACT_FILE.PETITION.eq(number.value()), ACT_FILE.HOLDER.eq(holder.value()))
                        .and(ACT_FILE.FILE_ID.eq(file))
                        .execute()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void move(PetitionNumber number, ActFileHolder from, ActFileHolder to) {
        database.update(ACT_FILE)
                .set(ACT_FILE.HOLDER, to.value())
                .where(ACT_FILE.PETITION.eq(number.value()), ACT_FILE.HOLDER.eq(from.value()))
                .execute();
    }

    /** The act as it was published first. */
    @Nullable
    UUID original(PetitionNumber number, UUID version) {
        return database.select(RESPONSE.ORIGINAL_ID)
                .from(RESPONSE)
                .where(RESPONSE.PETITION.eq(number.value()), RESPONSE.ID.eq(version))
                .fetchOne(RESPONSE.ORIGINAL_ID);
    }

    /** The documents of the version before, which a correction keeps. */
    List<ActFile> ofFormer(Response correction) {
        return database.select(RESPONSE.ID)
                .from(RESPONSE)
                .where(RESPONSE.PETITION.eq(correction.petition().value()))
                .and(RESPONSE.ORIGINAL_ID.eq(correction.version().original()))
                .and(RESPONSE.VERSION.eq(correction.version().number() - 1))
                .fetchOptional(RESPONSE.ID)
                .map(former -> of(correction.petition(), ActFileHolder.published(former)))
                .orElse(List.of());
    }

    /** Takes out the documents of drafts, with or without those of corrections, and gives them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> removeDrafts(PetitionNumber number, boolean corrections) {
        var drafts = ACT_FILE.PETITION.eq(number.value()).and(ACT_FILE.HOLDER.like(ActFileHolder.drafts()));
        var which = corrections ? drafts : drafts.and(ACT_FILE.HOLDER.notLike(ActFileHolder.corrections()));
        var removed =
                database.select(ACT_FILE.FILE_ID).from(ACT_FILE).where(which).fetch(ACT_FILE.FILE_ID);
        database.deleteFrom(ACT_FILE).where(which).execute();
        return removed;
    }

    private static ActFile file(Record row) {
        return new ActFile(
                row.get(ACT_FILE.FILE_ID),
                row.get(ACT_FILE.NAME),
                row.get(ACT_FILE.MEDIA_TYPE),
                row.get(ACT_FILE.SIZE_BYTES));
    }
}
