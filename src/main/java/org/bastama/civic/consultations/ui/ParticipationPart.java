package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.bastama.civic.consultations.BarTable;
import org.bastama.civic.consultations.outcome.Participation;

/** How many people took part, and where they live, as far as it may be shown. */
class ParticipationPart extends Div {

    ParticipationPart(Participation counted, Optional<BarTable> places) {
        add(
                new H3(getTranslation("consultations.outcome.who")),
                new Paragraph(getTranslation("consultations.outcome.people", counted.people())));
        places.ifPresent(table -> add(new Bars(table)));
        add(Written.small(getTranslation("consultations.outcome.privacy")));
    }
}
