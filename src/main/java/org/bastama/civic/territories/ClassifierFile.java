package org.bastama.civic.territories;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Text;

/**
 * Reads a national classifier: {@code id;parent_id;code;name} with a header, UTF-8 with or without a byte order mark.
 * A file whose last line has no end was cut: it is refused, like rows with too few columns. Everything that is wrong is told by line, at most {@link #ERRORS_TOLD} lines of it; parents may stand anywhere.
 */
final class ClassifierFile {

    /** More would not be read by anybody. */
    static final int ERRORS_TOLD = 50;

    /** In bytes: ten times the classifier of 2022. */
    static final int LARGEST = 15_000_000;

    private static final String HEADER = "id;parent_id;code;name";
    private static final Pattern CODE = Pattern.compile("\\d{9}");
    private static final Set<String> NO_PARENT = Set.of("", "0", "null", "NULL");

    private final List<Rejection.Violation> broken = new ArrayList<>();
    private final Map<String, ClassifierRow> byId = new HashMap<>();
    private final List<ClassifierRow> rows = new ArrayList<>();

    private ClassifierFile() {}

    /** The rows, parents before children; a rejection tells every line that is wrong. */
    static List<ClassifierRow> read(byte[] content) {
        var file = new ClassifierFile();
        file.readLines(decode(content));
        file.throwIfBroken();
        var ordered = file.parentsFirst();
        file.throwIfBroken();
        return ordered;
    }

    private static String decode(byte[] content) {
        if (content.length > LARGEST) {
            throw Rejection.of("territories.import.too-large", LARGEST / 1_000_000);
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(content);
        try {
            var text = decoder.decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Rejection.of("territories.import.encoding", lineAt(content, bytes.position()));
        }
    }

    private static int lineAt(byte[] content, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private void readLines(String text) {
        var lines = text.split("\r\n|\n|\r", -1);
        if (!lines[0].replace("\"", "").strip().equalsIgnoreCase(HEADER)) {
            throw Rejection.of(text.isBlank() ? "territories.import.empty" : "territories.import.header", HEADER);
        }
        var codes = new HashMap<String, Integer>();
        for (var i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                readLine(i + 1, lines[i], codes);
            }
        }
        // The end of a name may be missing without anything else to show for it.
        if (!lines[lines.length - 1].isBlank()) {
            broken("territories.import.cut", lines.length, shortened(lines[lines.length - 1]));
        }
        if (rows.isEmpty() && broken.isEmpty()) {
            throw Rejection.of("territories.import.empty");
        }
    }

    private void readLine(int line, String text, Map<String, Integer> codes) {
        var cells = text.split(";", -1);
        if (cells.length != 4) {
            broken("territories.import.columns", line, cells.length);
            return;
        }
        var row = new ClassifierRow(line, cell(cells[0]), cell(cells[1]), cell(cells[2]), cell(cells[3]));
        if (row.id().isEmpty() || NO_PARENT.contains(row.id())) {
            broken("territories.import.no-id", line);
        } else if (!CODE.matcher(row.code()).matches()) {
            broken("territories.import.code", line, shortened(row.code()));
        } else if (row.name().isEmpty() || Text.length(row.name()) > 200) {
            broken("territories.import.name", line);
        } else if (byId.putIfAbsent(row.id(), row) != null) {
            broken(
                    "territories.import.duplicate-id",
                    line,
                    shortened(row.id()),
                    byId.get(row.id()).line());
        } else if (codes.putIfAbsent(row.code(), line) != null) {
            broken("territories.import.duplicate-code", line, row.code(), codes.get(row.code()));
        } else {
            rows.add(row);
        }
    }

    private static String cell(String text) {
        var cell = Text.clean(text).strip();
        if (cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")) {
            cell = cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip();
        }
        return cell.replaceAll("\\s+", " ");
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    /** Walks from each row up to the top; a parent that is missing, or met twice on the way, is an error of the row. */
    private List<ClassifierRow> parentsFirst() {
        var ordered = new ArrayList<ClassifierRow>();
        var placed = new HashSet<String>();
        for (var row : rows) {
            var way = new ArrayList<ClassifierRow>();
            var onTheWay = new HashSet<String>();
            for (var next = row; next != null && !placed.contains(next.id()); next = parentOf(next)) {
                if (!onTheWay.add(next.id())) {
                    broken("territories.import.cycle", row.line(), row.code());
                    break;
                }
                way.addFirst(next);
            }
            way.forEach(next -> {
                if (placed.add(next.id())) {
                    ordered.add(next);
                }
            });
        }
        return ordered;
    }

    private @org.jspecify.annotations.Nullable ClassifierRow parentOf(ClassifierRow row) {
        if (isTop(row)) {
            return null;
        }
        var parent = byId.get(row.parentId());
        if (parent == null) {
            broken("territories.import.no-parent", row.line(), shortened(row.parentId()));
        }
        return parent;
    }

    /** Whether a row stands directly below the country, or is it. */
    static boolean isTop(ClassifierRow row) {
        return NO_PARENT.contains(row.parentId());
    }

    private void broken(String key, Object... arguments) {
        broken.add(new Rejection.Violation(null, key, List.of(arguments)));
    }

    private void throwIfBroken() {
        if (broken.size() > ERRORS_TOLD) {
            var told = new ArrayList<>(broken.subList(0, ERRORS_TOLD));
            told.add(new Rejection.Violation(
                    null, "territories.import.more-errors", List.of(broken.size() - ERRORS_TOLD)));
            throw new Rejection(told);
        }
        if (!broken.isEmpty()) {
            throw new Rejection(broken);
        }
    }
}
