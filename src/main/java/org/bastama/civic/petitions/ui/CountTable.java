package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Map;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** A table of names and counts. */
class CountTable extends Div {

    CountTable(String caption, String what, Map<String, Long> counts) {
        PlainTable.scrolling(this, caption);
        var title = new NativeTableCaption();
        title.setText(caption);
        title.addClassName("petitions-quiet");
        var head = new NativeTableRow(header(what), header(getTranslation("petitions.count.column")));
        var body = new NativeTableBody();
        counts.forEach((name, count) -> body.add(new NativeTableRow(
                new NativeTableCell(name), new NativeTableCell(Formats.number(ReaderLanguage.get(), count)))));
        var table = new NativeTable(title, new NativeTableHeader(head), body);
        table.addClassName("b-table");
        add(table);
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
