package org.bastama.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads answers of HTTP/1.1 (RFC 9112) as they come in pieces, and keeps of them the status, the length and whether the
 * connection goes on. Knows bodies of a told length and chunked ones.
 */
final class AnswerReader {

    private static final int LONGEST_HEAD = 16 * 1024;

    private enum Part {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        TRAILER,
        DONE
    }

    private final byte[] head = new byte[LONGEST_HEAD];
    private Part part = Part.HEAD;
    private int length;
    private long left;
    private int lineLength;
    private long chunkSize;
    private AnswerHead parsed = AnswerHead.NONE;
    private long bytes;

    /** Takes what there is of one answer; whether it is whole now. */
    boolean take(ByteBuffer in) throws IOException {
        while (in.hasRemaining() && part != Part.DONE) {
            switch (part) {
                case HEAD -> takeHead(in);
                case BODY -> takeBody(in, Part.DONE);
                case CHUNK_SIZE -> takeChunkSize(in.get());
                case CHUNK -> takeBody(in, Part.CHUNK_SIZE);
                case TRAILER -> takeTrailer(in.get());
                case DONE -> throw new IllegalStateException();
            }
        }
        return part == Part.DONE;
    }

    private void takeHead(ByteBuffer in) throws IOException {
        if (length == LONGEST_HEAD) {
            throw new IOException("a head of more than " + LONGEST_HEAD + " bytes");
        }
        var b = in.get();
        head[length++] = b;
        if (b == '\n' && length >= 4 && head[length - 3] == '\n') {
            parsed = AnswerHead.parse(head, length);
            bytes = length;
            beginBody();
        }
    }

    private void beginBody() {
        if (parsed.isChunked()) {
            part = Part.CHUNK_SIZE;
            lineLength = 0;
            chunkSize = 0;
        } else {
            left = parsed.contentLength();
            part = left == 0 ? Part.DONE : Part.BODY;
        }
    }

    private void takeBody(ByteBuffer in, Part then) {
        var some = (int) Math.min(left, in.remaining());
        in.position(in.position() + some);
        bytes += some;
        left -= some;
        if (left == 0) {
            part = then;
            lineLength = 0;
            chunkSize = 0;
        }
    }

    /** A line with the size of a chunk; the line end after the chunk before it comes first and is empty. */
    private void takeChunkSize(byte b) {
        if (b == '\n') {
            if (lineLength > 0) {
                left = chunkSize;
                part = chunkSize == 0 ? Part.TRAILER : Part.CHUNK;
                lineLength = 0;
            }
        } else if (b != '\r') {
            lineLength++;
            chunkSize = chunkSize * 16 + Character.digit(b, 16);
        }
    }

    private void takeTrailer(byte b) {
        if (b == '\n') {
            part = lineLength == 0 ? Part.DONE : part;
            lineLength = 0;
        } else if (b != '\r') {
            lineLength++;
        }
    }

    int status() {
        return parsed.status();
    }

    /** Whether the server ends the connection after this answer. */
    boolean isLast() {
        return parsed.closes();
    }

    /** Bytes of the answer without the frames of chunks. */
    long bytes() {
        return bytes;
    }

    /** Ready for the next answer. */
    void reset() {
        part = Part.HEAD;
        length = 0;
        bytes = 0;
    }
}
