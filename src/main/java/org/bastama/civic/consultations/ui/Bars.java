package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import org.bastama.civic.consultations.BarTable;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.TableHtml;

/**
 * A chart that is its own table: a bar in each line, which says nothing that the figures beside it do not say. It is one
 * node of the page, for the results of a questionnaire are many.
 */
public final class Bars extends Div {

    /** Shows a table. */
    public Bars(BarTable table) {
        PlainTable.scrolling(this, table.caption());
        addClassName("consultations-bars");
        var html = new TableHtml(table.headers(), table.headers().size() > PlainTable.SIDE_BY_SIDE);
        table.lines()
                .forEach(line -> html.row(
                        label(line),
                        line.figures().stream()
                                .map(figure -> TableHtml.escaped(figure, null))
                                .toList()));
        getElement().setProperty("innerHTML", html.table(table.caption(), !table.underItsHeading()));
    }

    private static String label(BarTable.Line line) {
        return TableHtml.escaped(line.label(), line.language())
                + "<progress max=\"100\" value=\"%d\" aria-hidden=\"true\"></progress>".formatted(line.percent());
    }
}
