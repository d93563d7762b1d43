package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A table of names and texts to be read. Whatever its length it is one node of the page: a {@link PlainTable} keeps seven
 * for each row, and most of a long page's memory would be a table that few unfold.
 */
public class TextTable extends Div {

    /** A text, and its language when that is not the reader's. */
    public record Words(String text, @Nullable Language language) {

        /** In the reader's language. */
        public static Words of(String text) {
            return new Words(text, null);
        }
    }

    /** A row: its name, and what is said of it in each further column. */
    public record Row(String name, List<List<Words>> cells) {

        /** With one further column. */
        public static Row of(String name, List<Words> said) {
            return new Row(name, List.of(said));
        }

        /** With one text in each further column, in the reader's language. */
        public static Row of(String name, String... said) {
            return new Row(name, Stream.of(said).map(Words::of).map(List::of).toList());
        }
    }

    private TextTable(String caption, boolean captionIsSeen, List<String> headers, List<Row> rows) {
        PlainTable.scrolling(this, caption);
        var table = new TableHtml(headers, false);
        rows.forEach(row -> table.row(
                TableHtml.escaped(row.name(), null),
                row.cells().stream().map(TextTable::cell).toList()));
        getElement().setProperty("innerHTML", table.table(caption, captionIsSeen));
    }

    /** A table; the caption also names the region that scrolls. */
    public static TextTable of(String caption, List<String> headers, List<Row> rows) {
        return new TextTable(caption, true, headers, rows);
    }

    /** The same with the caption left to screen readers, where a heading in view says the same. */
    public static TextTable underItsHeading(String caption, List<String> headers, List<Row> rows) {
        return new TextTable(caption, false, headers, rows);
    }

    private static String cell(List<Words> said) {
        return said.stream()
                .map(words -> TableHtml.escaped(words.text(), words.language()))
                .collect(Collectors.joining());
    }
}
