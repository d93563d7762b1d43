package org.bastama.foundation.shell;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes a table as one text, for a part of the page that is one node whatever its length. */
public final class TableHtml {

    private final List<String> headers;
    private final boolean isStacked;
    private final StringBuilder rows = new StringBuilder();

    /**
     * A table without rows.
     *
     * @param isStacked whether a phone shows each row as a list; it is told to screen readers as a table still
     */
    public TableHtml(List<String> headers, boolean isStacked) {
        this.headers = List.copyOf(headers);
        this.isStacked = isStacked;
    }

    /** Adds a row: its header and its further cells, which are HTML. */
    public void row(String header, List<String> cells) {
        var labels = headers.iterator();
        rows.append("<tr").append(role("row")).append("><th scope=\"row\"");
        rows.append(role("rowheader")).append(label(labels)).append('>').append(header);
        rows.append("</th>");
        cells.forEach(cell -> rows.append("<td")
                .append(role("cell"))
                .append(label(labels))
                .append('>')
                .append(cell)
                .append("</td>"));
        rows.append("</tr>");
    }

    /** All of it. */
    public String table(String caption, boolean captionIsSeen) {
        return "<table class=\"b-table%s\"%s><caption%s>%s</caption><thead><tr%s>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(
                        isStacked ? " b-stacked" : "",
                        role("table"),
                        captionIsSeen ? "" : " class=\"b-unseen\"",
                        escaped(caption),
                        role("row"),
                        headers.stream().map(this::columnHeader).collect(Collectors.joining()),
                        rows);
    }

    /** A text, and its language when that is not the reader's. */
    public static String escaped(String text, @Nullable Language language) {
        return language == null ? escaped(text) : "<span lang=\"" + language.code() + "\">" + escaped(text) + "</span>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private String columnHeader(String header) {
        return "<th scope=\"col\"" + role("columnheader") + ">" + escaped(header) + "</th>";
    }

    private String role(String role) {
        return isStacked ? " role=\"" + role + "\"" : "";
    }

    private String label(Iterator<String> labels) {
        return isStacked ? " data-label=\"" + escaped(labels.next()) + "\"" : "";
    }
}
