package org.bastama.outside.publicweb.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Lists as CSV (RFC 4180), safe to open in a spreadsheet: no text begins like a formula. */
final class Csv {

    private Csv() {}

    static <T> byte[] of(List<T> items, List<Column<T>> columns) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(columns.stream().map(Column::name).toList());
            for (var item : items) {
                csv.printRecord(columns.stream()
                        .map(column -> safe(column.value().apply(item)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Texts that a spreadsheet would compute get an apostrophe in front (OWASP, CSV injection). */
    static Object safe(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
