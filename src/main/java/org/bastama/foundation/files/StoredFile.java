package org.bastama.foundation.files;

import java.time.Instant;
import java.util.UUID;

/** What is known of an uploaded file; sizes in bytes. */
public record StoredFile(UUID id, String name, String mediaType, long size, Instant uploadedAt) {}
