package org.bastama.civic.responses.ui;

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

/** An HTML table to be read: a caption, column headers, rows whose first cell is their header. */
class ReadTable extends Div {

    private final NativeTableBody body = new NativeTableBody();

    ReadTable(String caption, List<String> headers) {
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
        var title = new NativeTableCaption();
        title.setText(caption);
        var table = new NativeTable(title, new NativeTableHeader(head), body);
        table.addClassName("b-table");
        add(table);
    }

    void row(Component first, Component... others) {
        var header = new NativeTableHeaderCell(first);
        header.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(header);
        for (var other : others) {
            row.add(new NativeTableCell(other));
        }
        body.add(row);
    }
}
