package org.bastama.foundation.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into pieces of 512 kB, counting and hashing. */
final class ChunkReader {

    static final int CHUNK = 512 * 1024;

    private final InputStream content;
    private final long maximum;
    private final MessageDigest digest;
    private long size;
    private int count;

    ChunkReader(InputStream content, long maximum) {
        this.content = content;
        this.maximum = maximum;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next piece, null at the end; rejected with {@code files.too-large} as soon as there is too much. */
    byte @Nullable [] next() throws IOException {
        var chunk = content.readNBytes(CHUNK);
        if (chunk.length == 0) {
            return null;
        }
        size += chunk.length;
        count++;
        if (size > maximum) {
            throw Rejection.of("files.too-large", megabytes(maximum));
        }
        digest.update(chunk);
        return chunk;
    }

    long size() {
        return size;
    }

    int count() {
        return count;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
