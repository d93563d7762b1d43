package org.bastama.civic.territories;

import static bastama.db.territories.Tables.CLASSIFIER_FILE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bastama.foundation.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Classifiers that were uploaded, kept in the database so that any node can import them; compressed. */
@Component
class ClassifierFileRepository {

    private final DSLContext database;

    ClassifierFileRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID id, String name, byte[] content, AccountId by, Instant at) {
        database.insertInto(CLASSIFIER_FILE)
                .set(CLASSIFIER_FILE.ID, id)
                .set(CLASSIFIER_FILE.NAME, name)
                .set(CLASSIFIER_FILE.CONTENT, compressed(content))
                .set(CLASSIFIER_FILE.UPLOADED_BY, by.value())
                .set(CLASSIFIER_FILE.UPLOADED_AT, at)
                .execute();
    }

    public Optional<byte[]> content(UUID id) {
        return database.select(CLASSIFIER_FILE.CONTENT)
                .from(CLASSIFIER_FILE)
                .where(CLASSIFIER_FILE.ID.eq(id))
                .fetchOptional(r -> expanded(r.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void removeOlderThan(Instant moment) {
        database.deleteFrom(CLASSIFIER_FILE)
                .where(CLASSIFIER_FILE.UPLOADED_AT.lt(moment))
                .execute();
    }

    private static byte[] compressed(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] expanded(byte[] content) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
