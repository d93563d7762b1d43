package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** The name of a territory with what it lies in, in the reader's language; names in another language are marked. */
public final class TerritoryLabel extends Composite<Span> {

    /** The label of a territory; empty when the code is unknown. */
    public TerritoryLabel(TerritoryQueries territories, String code) {
        var separator = "";
        for (var territory : territories.inwardsOut(code)) {
            var names = territory.names();
            getContent().add(separator);
            getContent().add(LanguageMark.mark(new Span(names.in(ReaderLanguage.get())), names));
            separator = ", ";
        }
    }

    /** What it says. */
    public String text() {
        return getContent().getElement().getTextRecursively();
    }
}
