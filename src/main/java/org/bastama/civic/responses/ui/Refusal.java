package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.responses.Permit;

/** Why something cannot be done, where its form would stand. */
class Refusal extends Paragraph {

    Refusal(Permit permit) {
        addClassName("b-soft");
        if (permit.refusal() != null) {
            setText(getTranslation(permit.refusal(), permit.arguments().toArray()));
        }
    }
}
