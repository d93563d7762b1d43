package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;

/** Territories to choose from, beside a field, with the question that they answer. */
class TerritoryChoices extends Div {

    private final TerritoryQueries territories;
    private final Consumer<Territory> choose;
    private final Paragraph asked = new Paragraph();

    TerritoryChoices(TerritoryQueries territories, Consumer<Territory> choose) {
        this.territories = territories;
        this.choose = choose;
        addClassName("territory-choices");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Asks anew; nothing to choose from takes the question away. */
    void offer(List<Territory> offered, String question) {
        removeAll();
        if (offered.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("b-plain-list");
        for (var territory : offered) {
            var button = new NativeButton("", event -> choose.accept(territory));
            button.addClassName("b-choice");
            button.add(new TerritoryLabel(territories, territory.code()));
            list.add(new ListItem(button));
        }
        asked.setText(getTranslation(question));
        add(asked, list);
    }

    /** Whether the question stands above the choices: not while the field's own error asks it. */
    void ask(boolean aloud) {
        asked.setVisible(aloud);
    }
}
