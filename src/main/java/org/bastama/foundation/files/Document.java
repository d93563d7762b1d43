package org.bastama.foundation.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Rejection;

/** A document as it will be kept: of a kind that its content proves, an image drawn anew. */
record Document(Kind kind, byte[] content) {

    /** What a document may be. */
    enum Kind {
        PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
        PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
        JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

        private final String mediaType;
        private final String extension;
        private final byte[] magic;

        Kind(String mediaType, String extension, byte[] magic) {
            this.mediaType = mediaType;
            this.extension = extension;
            this.magic = magic;
        }

        String mediaType() {
            return mediaType;
        }

        String extension() {
            return extension;
        }

        private boolean begins(byte[] content) {
            return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
        }
    }

    /** Rejected with {@code files.too-large}, {@code files.wrong-kind} or {@code files.broken}. */
    static Document check(byte[] content) {
        if (content.length > Files.MAXIMUM) {
            throw Rejection.of("files.too-large", ChunkReader.megabytes(Files.MAXIMUM));
        }
        var kind = Stream.of(Kind.values())
                .filter(k -> k.begins(content))
                .findFirst()
                .orElseThrow(() -> Rejection.of("files.wrong-kind"));
        return new Document(kind, kind == Kind.PDF ? completePdf(content) : new Picture(kind).drawAnew(content));
    }

    /** The end-of-file marker is within the last 1,024 bytes (ISO 32000-1, annex H, note 18). */
    private static byte[] completePdf(byte[] content) {
        var end = new String(
                content,
                Math.max(0, content.length - 1024),
                Math.min(1024, content.length),
                StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw Rejection.of("files.broken");
        }
        return content;
    }
}
