package org.bastama.foundation.files;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads pieces one after the other, each when it is needed. */
final class ChunkStream extends InputStream {

    private final IntFunction<byte @Nullable []> chunks;
    private byte @Nullable [] chunk = new byte[0];
    private int next;
    private int position;

    /** The function gives the piece of a number from 0, null after the last. */
    ChunkStream(IntFunction<byte @Nullable []> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        while (chunk != null && position == chunk.length) {
            chunk = chunks.apply(next++);
            position = 0;
        }
        if (chunk == null) {
            return -1;
        }
        var count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, count);
        position += count;
        return count;
    }
}
