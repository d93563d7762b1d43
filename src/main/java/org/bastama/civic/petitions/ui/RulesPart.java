package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.procedures.Procedure;

/** The rules a petition runs under, in plain words. */
class RulesPart extends Section {

    RulesPart(Procedure procedure) {
        add(new H2(getTranslation("petitions.page.rules")), new RulesList(procedure));
    }
}
