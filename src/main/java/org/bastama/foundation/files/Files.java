package org.bastama.foundation.files;

import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;

/** Uploaded files: documents (PDF, PNG, JPEG up to 10 MB), checked by content, images re-encoded, kept in the database. */
@Component
public class Files {

    /** The largest file, in bytes. */
    public static final long MAXIMUM = 10 * 1024 * 1024;

    /** Checks and stores a document; rejected with {@code files.too-large}, {@code files.wrong-kind} or {@code files.broken}. */
    public StoredFile storeDocument(String name, byte[] content, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** What is known of a file. */
    public Optional<StoredFile> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Writes a file's content, piece by piece. */
    public void write(UUID id, OutputStream to) {
        throw new UnsupportedOperationException();
    }
}
