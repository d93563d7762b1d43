package org.bastama.outside.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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

    private static final int STATUS = COLUMNS.indexOf("status");

    private final PastFileText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<Integer> places;
    private final int width;
    private long line = 1;

    PastFile(InputStream content) {
        text = new PastFileText(content);
        try {
            parser = CSVParser.parse(withoutMark(text), CSVFormat.RFC4180);
        } catch (IOException e) {
            throw unreadable(e);
        }
        records = parser.iterator();
        var header = hasNext() ? records.next() : null;
        if (header == null) {
            throw Rejection.of("portal.past.file.empty");
        }
        places = places(header);
        width = header.size();
        if (places.isEmpty()) {
            throw Rejection.of("portal.past.file.columns", String.join(",", COLUMNS), shown(header));
        }
        line = parser.getCurrentLineNumber() + 1;
    }

    /** Whether there is one more record. */
    boolean hasNext() {
        text.restart();
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        }
    }

    /** The next record; rejected when it is the last and the file was cut within it. */
    Line next() {
        var record = records.next();
        var started = line;
        line = parser.getCurrentLineNumber() + 1;
        if (!hasNext() && !text.endsWithBreak() && isUnfinished(record)) {
            throw Rejection.of("portal.past.file.cut", started);
        }
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

    /** What lacks columns, or the end of a status that stands last; of other values nobody can tell. */
    private boolean isUnfinished(CSVRecord record) {
        return record.size() < width
                || places.get(STATUS) == width - 1 && PastPetition.isBeginningOfStatus(record.get(width - 1));
    }

    private Rejection unreadable(IOException e) {
        if (text.isOver()) {
            return Rejection.of("portal.past.file.cut", line);
        }
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
}
