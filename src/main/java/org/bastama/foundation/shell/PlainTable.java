package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * An HTML table to be read: a caption, column headers, rows. On a phone the rows of one with many columns become lists;
 * any other scrolls by itself where it is too wide.
 */
public class PlainTable extends Div {

    /** With more columns a phone shows each row as a list. */
    public static final int SIDE_BY_SIDE = 2;

    private final NativeTableCaption title = new NativeTableCaption();
    private final NativeTableBody body = new NativeTableBody();
    private final List<String> headers;

    /** An empty table; the caption also names the region that scrolls. */
    public PlainTable(String caption, List<String> headers) {
        this.headers = List.copyOf(headers);
        scrolling(this, caption);
        var head = new NativeTableRow();
        headers.forEach(header -> {
            var cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        title.setText(caption);
        var table = new NativeTable(title, new NativeTableHeader(head), body);
        table.addClassName("b-table");
        if (headers.size() > SIDE_BY_SIDE) {
            table.addClassName("b-stacked");
            // What is laid out as a list is a table still.
            role(table, "table");
            role(head, "row");
            head.getChildren().forEach(cell -> role(cell, "columnheader"));
        }
        add(table);
    }

    /** Leaves the caption to screen readers, where a heading in view says the same. */
    public PlainTable underItsHeading() {
        title.addClassName("b-unseen");
        return this;
    }

    /** Lets something wide scroll by itself, by keyboard too, under a name. */
    public static <C extends Component & HasStyle> C scrolling(C around, String name) {
        around.addClassName("b-scroll");
        around.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        return around;
    }

    /** Adds a row. */
    public void row(Component... cells) {
        fill(new NativeTableRow(), cells);
    }

    /** Adds a row whose first cell is its header. */
    public void rowHeadedBy(Component first, Component... cells) {
        var header = new NativeTableHeaderCell(first);
        header.getElement().setAttribute("scope", "row");
        fill(new NativeTableRow(header), cells);
    }

    private void fill(NativeTableRow row, Component... cells) {
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        if (headers.size() > SIDE_BY_SIDE) {
            label(row);
        }
        body.add(row);
    }

    private void label(NativeTableRow row) {
        role(row, "row");
        var column = headers.iterator();
        row.getChildren().forEach(cell -> {
            role(cell, cell instanceof NativeTableHeaderCell ? "rowheader" : "cell");
            cell.getElement().setAttribute("data-label", column.next());
        });
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
