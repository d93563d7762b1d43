package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.bastama.civic.consultations.BarTable;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.PlainTable;

/** A chart that is its own table: a bar in each line, which says nothing that the figures beside it do not say. */
public final class Bars extends PlainTable {

    /** Shows a table. */
    public Bars(BarTable table) {
        super(table.caption(), table.headers());
        addClassName("consultations-bars");
        table.lines()
                .forEach(line -> rowHeadedBy(
                        label(line), line.figures().stream().map(Span::new).toArray(Span[]::new)));
        if (table.underItsHeading()) {
            underItsHeading();
        }
    }

    private static Span label(BarTable.Line line) {
        var words = new Span(line.label());
        var language = line.language();
        if (language != null) {
            LanguageMark.mark(words, language);
        }
        var label = new Span(words);
        label.getElement()
                .appendChild(new Element("progress")
                        .setAttribute("max", "100")
                        .setAttribute("value", String.valueOf(line.percent()))
                        .setAttribute("aria-hidden", "true"));
        return label;
    }
}
