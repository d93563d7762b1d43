package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A table of texts and links to be read, laid out as a {@link PlainTable} is. Whatever its length it is one node of the
 * page, as a {@link TextTable} is; its links are the browser's own and reached by the keyboard like any other.
 */
public class LinkTable extends Div {

    /**
     * A text, or a link.
     *
     * @param href where it leads; null for a text
     * @param label what screen readers say of the link instead of its text; null for the text
     * @param language the code of the text's language when that is not the reader's
     */
    public record Cell(
            String text,
            @Nullable String href,
            @Nullable String label,
            @Nullable String language) {

        /** A text in the reader's language. */
        public static Cell of(String text) {
            return new Cell(text, null, null, null);
        }

        /** A text as the reader sees it. */
        public static Cell of(LocalizedText text) {
            return new Cell(text.in(ReaderLanguage.get()), null, null, other(text));
        }

        /** A link that is told at more length where one does not see its row and column. */
        public static Cell link(String href, String text, String label) {
            return new Cell(text, href, label, null);
        }

        /** A link with a name as the reader sees it. */
        public static Cell link(String href, LocalizedText name) {
            return new Cell(name.in(ReaderLanguage.get()), href, null, other(name));
        }

        private static @Nullable String other(LocalizedText text) {
            var reader = ReaderLanguage.get();
            return text.languageFor(reader)
                    .filter(language -> language != reader)
                    .map(Language::code)
                    .orElse(null);
        }

        private String html() {
            var marked = language == null ? "" : attribute("lang", language);
            if (href != null) {
                var said = label == null ? "" : attribute("aria-label", label);
                return "<a%s%s%s>%s</a>".formatted(attribute("href", href), said, marked, escaped(text));
            }
            return marked.isEmpty() ? escaped(text) : "<span%s>%s</span>".formatted(marked, escaped(text));
        }
    }

    /**
     * A table under a heading in view that says the same as its caption, which also names the region that scrolls.
     *
     * @param rows as long as the headers, each headed by its first cell
     */
    public LinkTable(String caption, List<String> headers, List<List<Cell>> rows) {
        PlainTable.scrolling(this, caption);
        var columns = headers.stream()
                .map(header -> "<th scope=\"col\" role=\"columnheader\">" + escaped(header) + "</th>")
                .collect(Collectors.joining());
        var body = rows.stream().map(row -> html(headers, row)).collect(Collectors.joining());
        getElement()
                .setProperty(
                        "innerHTML",
                        "<table class=\"b-table b-stacked\" role=\"table\"><caption class=\"b-unseen\">%s</caption>"
                                        .formatted(escaped(caption))
                                + "<thead><tr role=\"row\">%s</tr></thead><tbody>%s</tbody></table>"
                                        .formatted(columns, body));
    }

    private static String html(List<String> headers, List<Cell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    var label = attribute("data-label", headers.get(i));
                    var cell = row.get(i).html();
                    return i == 0
                            ? "<th scope=\"row\" role=\"rowheader\"%s>%s</th>".formatted(label, cell)
                            : "<td role=\"cell\"%s>%s</td>".formatted(label, cell);
                })
                .collect(Collectors.joining("", "<tr role=\"row\">", "</tr>"));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
