package org.bastama.outside.publicweb.api;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Lists as CSV (RFC 4180), safe to open in a spreadsheet: no text begins like a formula. */
final class Csv {

    private static final int BUFFER = 16 * 1024;

    private Csv() {}

    static <T> byte[] of(List<T> items, List<Column<T>> columns) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(bytes, columns, items::forEach);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes items as they come; an {@link UncheckedIOException} ends the walk when they cannot be written. */
    static <T> void write(OutputStream to, List<Column<T>> columns, Consumer<Consumer<T>> items) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), BUFFER);
        var csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(Column::name).toList());
        items.accept(item -> print(csv, columns, item));
        csv.flush();
    }

    private static <T> void print(CSVPrinter csv, List<Column<T>> columns, T item) {
        try {
            for (var column : columns) {
                csv.print(safe(column.value().apply(item)));
            }
            csv.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts that a spreadsheet would compute get an apostrophe in front (OWASP, CSV injection); times are as in JSON. */
    static Object safe(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text when !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 -> "'" + text;
            case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            default -> value;
        };
    }
}
