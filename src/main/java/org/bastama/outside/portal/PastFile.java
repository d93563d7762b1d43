package org.bastama.outside.portal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Text;

/**
 * A file of past petitions, read record by record: CSV (RFC 4180) in UTF-8, with or without a byte order mark, the columns
 * {@code id,created,title,signatures,status} in any order. What cannot be read at all is rejected with the line.
 */
final class PastFile implements AutoCloseable {

    static final List<String> COLUMNS = List.of("id", "created", "title", "signatures", "status");

    /** One record: the line it starts on, and its values in the order of {@link #COLUMNS}; empty when it is ragged. */
    record Line(long number, List<String> values) {}

    /** A record longer than this is a quotation mark that was never closed; in characters. */
    private static final int LONGEST = 200_000;

    private final Limited reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<Integer> places;
    private final int width;
    private long line = 1;

    PastFile(InputStream content) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        reader = new Limited(new InputStreamReader(content, decoder));
        try {
            parser = CSVParser.parse(withoutMark(reader), CSVFormat.RFC4180);
        } catch (IOException e) {
            throw unreadable(e);
        }
        records = parser.iterator();
        var header = hasNext() ? records.next() : null;
        places = header == null ? List.of() : places(header);
        width = header == null ? 0 : header.size();
        if (places.isEmpty()) {
            throw Rejection.of(
                    "portal.past.file.columns", String.join(",", COLUMNS), header == null ? "" : shown(header));
        }
        line = parser.getCurrentLineNumber() + 1;
    }

    /** Whether there is one more record. */
    boolean hasNext() {
        reader.restart();
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        }
    }

    Line next() {
        var record = records.next();
        var started = line;
        line = parser.getCurrentLineNumber() + 1;
        return new Line(
                started,
                record.size() == width ? places.stream().map(record::get).toList() : List.of());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rejection unreadable(IOException e) {
        if (e instanceof CharacterCodingException) {
            return Rejection.of("portal.past.file.encoding");
        }
        return Rejection.of("portal.past.file.quotes", line);
    }

    private static List<Integer> places(CSVRecord header) {
        var names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var places = new ArrayList<Integer>();
        COLUMNS.forEach(column -> places.add(names.indexOf(column)));
        return places.contains(-1) ? List.of() : places;
    }

    private static String shown(CSVRecord header) {
        var all = Text.clean(String.join(",", header.toList())).replaceAll("\\s+", " ");
        return all.length() <= 100 ? all : all.substring(0, 100) + "…";
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        var first = reader.read();
        var pushback = new PushbackReader(reader);
        if (first >= 0 && first != '\uFEFF') {
            pushback.unread(first);
        }
        return pushback;
    }

    /** Ends reading when a record does not end. */
    private static final class Limited extends FilterReader {

        private long count;

        Limited(Reader in) {
            super(in);
        }

        void restart() {
            count = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            count(length);
            return super.read(buffer, offset, length);
        }

        private void count(int more) throws IOException {
            count += more;
            if (count > LONGEST) {
                throw new IOException("a record without an end");
            }
        }
    }
}
