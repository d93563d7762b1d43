package org.bastama.foundation.files;

import static bastama.db.files.Tables.CHUNK;
import static bastama.db.files.Tables.STORED_FILE;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files and their pieces. */
@Repository
class FileRepository {

    private final DSLContext database;

    FileRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(StoredFile file, Actor actor, @Nullable Instant keptUntil) {
        database.insertInto(STORED_FILE)
                .set(STORED_FILE.ID, file.id())
                .set(STORED_FILE.NAME, file.name())
                .set(STORED_FILE.MEDIA_TYPE, file.mediaType())
                .set(STORED_FILE.SIZE_BYTES, 0L)
                .set(STORED_FILE.SHA256, "")
                .set(
                        STORED_FILE.UPLOADED_BY,
                        actor.accountIfAny().map(AccountId::value).orElse(null))
                .set(STORED_FILE.UPLOADED_AT, file.uploadedAt())
                .set(STORED_FILE.KEPT_UNTIL, keptUntil)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addChunk(UUID id, int seq, byte[] content) {
        database.insertInto(CHUNK)
                .set(CHUNK.FILE_ID, id)
                .set(CHUNK.SEQ, seq)
                .set(CHUNK.CONTENT, content)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void seal(UUID id, long size, String sha256) {
        database.update(STORED_FILE)
                .set(STORED_FILE.SIZE_BYTES, size)
                .set(STORED_FILE.SHA256, sha256)
                .where(STORED_FILE.ID.eq(id))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(UUID id) {
        database.deleteFrom(STORED_FILE).where(STORED_FILE.ID.eq(id)).execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteKeptUntil(Instant now) {
        database.deleteFrom(STORED_FILE).where(STORED_FILE.KEPT_UNTIL.le(now)).execute();
    }

    Optional<StoredFile> find(UUID id) {
        return database.fetchOptional(STORED_FILE, STORED_FILE.ID.eq(id))
                .map(row -> new StoredFile(
                        row.getId(),
                        row.getName(),
                        row.getMediaType(),
                        row.getSizeBytes(),
                        row.getUploadedAt(),
                        row.getKeptUntil() != null));
    }

    byte @Nullable [] chunk(UUID id, int seq) {
        return database.select(CHUNK.CONTENT)
                .from(CHUNK)
                .where(CHUNK.FILE_ID.eq(id), CHUNK.SEQ.eq(seq))
                .fetchOne(CHUNK.CONTENT);
    }
}
