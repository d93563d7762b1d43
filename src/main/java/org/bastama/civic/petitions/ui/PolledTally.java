package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * Lets the page itself keep the count in it up to date, from the public API and without this server's session. When the
 * petition has come so far that other words are needed, it says {@link FreshProgress#SEEN_AGAIN}.
 */
@Tag("bastama-tally")
@JsModule("context://scripts/tally.js")
class PolledTally extends HtmlContainer {

    PolledTally(Component tally, PetitionNumber number, String words) {
        add(tally);
        getElement()
                .setAttribute("data-address", "/api/v1/petitions/" + number + "/count")
                .setAttribute("data-words", words)
                .setAttribute("data-over", FreshProgress.SEEN_AGAIN);
    }
}
