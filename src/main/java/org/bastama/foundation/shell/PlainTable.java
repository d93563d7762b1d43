package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** An HTML table to be read: a caption, column headers, rows; it scrolls by itself where it is too wide. */
public class PlainTable extends Div {

    private final NativeTableCaption title = new NativeTableCaption();
    private final NativeTableBody body = new NativeTableBody();

    /** An empty table; the caption also names the region that scrolls. */
    public PlainTable(String caption, List<String> headers) {
        addClassName("b-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        var head = new NativeTableRow();
        headers.forEach(header -> {
            var cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        title.setText(caption);
        var table = new NativeTable(title, new NativeTableHeader(head), body);
        table.addClassName("b-table");
        add(table);
    }

    /** Leaves the caption to screen readers, where a heading in view says the same. */
    public PlainTable underItsHeading() {
        title.addClassName("b-unseen");
        return this;
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
        body.add(row);
    }
}
