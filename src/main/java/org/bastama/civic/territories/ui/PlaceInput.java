package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.SavedAsTyped;

/** The browser's own input for the name of a place, with the browser's own suggestions. */
class PlaceInput extends Input {

    private final TerritoryQueries territories;
    private final Element suggestions = new Element("datalist");
    private boolean presenting;

    PlaceInput(TerritoryQueries territories) {
        this.territories = territories;
        suggestions.setAttribute("id", "d" + Ids.randomKey());
        getElement().setAttribute("list", suggestions.getAttribute("id"));
        getElement().setAttribute("autocomplete", "off");
        SavedAsTyped.every(this);
    }

    /** The list that the browser suggests from: to stand beside the input. */
    Element suggestions() {
        return suggestions;
    }

    /** Tells when another text was typed, and whether in the browser; not when it is only presented. */
    void whenTyped(Consumer<Boolean> fromClient) {
        addValueChangeListener(event -> {
            if (!presenting) {
                fromClient.accept(event.isFromClient());
            }
        });
    }

    /** Tells when the input is left with another text than it was entered with. */
    void whenLeft(Runnable left) {
        getElement().addEventListener("change", event -> left.run());
    }

    /** Shows a text as nobody's typing. */
    void present(String text) {
        presenting = true;
        setValue(text);
        presenting = false;
    }

    /** Suggests these places by their full names, instead of those before. */
    void suggest(List<Territory> places) {
        suggestions.removeAllChildren();
        for (var place : places) {
            var option = new Element("option");
            option.setAttribute("value", territories.fullName(place.code(), ReaderLanguage.get()));
            suggestions.appendChild(option);
        }
    }
}
