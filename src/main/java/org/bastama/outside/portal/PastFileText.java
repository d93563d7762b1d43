package org.bastama.outside.portal;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a file in UTF-8: ends reading when a record does not end, and tells how the file does. */
final class PastFileText extends FilterReader {

    /** A record longer than this is a quotation mark that was never closed; in characters. */
    private static final int LONGEST = 200_000;

    private final Bytes bytes;
    private long count;
    private int last = '\n';

    PastFileText(InputStream content) {
        this(new Bytes(content));
    }

    private PastFileText(Bytes bytes) {
        super(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.bytes = bytes;
    }

    /** Begins to measure another record. */
    void restart() {
        count = 0;
    }

    /** Whether everything has been read: what then fails lacks its end. */
    boolean isOver() {
        return bytes.over;
    }

    /** Whether everything has been read and the last line is one, with a line break behind it. */
    boolean endsWithBreak() {
        return isOver() && (last == '\n' || last == '\r');
    }

    @Override
    public int read() throws IOException {
        count(1);
        var read = super.read();
        if (read >= 0) {
            last = read;
        }
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        count(length);
        var read = super.read(buffer, offset, length);
        if (read > 0) {
            last = buffer[offset + read - 1];
        }
        return read;
    }

    private void count(int more) throws IOException {
        count += more;
        if (count > LONGEST) {
            throw new IOException("a record without an end");
        }
    }

    private static final class Bytes extends FilterInputStream {

        private boolean over;

        Bytes(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            over |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            over |= read < 0;
            return read;
        }
    }
}
