package org.bastama.foundation.files;

import java.time.Instant;
import java.util.UUID;

/** What is known of an uploaded file; sizes in bytes; a temporary one is only for a job to read. */
public record StoredFile(UUID id, String name, String mediaType, long size, Instant uploadedAt, boolean isTemporary) {

    StoredFile ofSize(long bytes) {
        return new StoredFile(id, name, mediaType, bytes, uploadedAt, isTemporary);
    }
}
