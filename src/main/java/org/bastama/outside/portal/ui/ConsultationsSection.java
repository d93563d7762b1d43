package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.bastama.civic.consultations.ConsultationSummary;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.consultations.ui.ConsultationCards;
import org.bastama.civic.consultations.ui.ConsultationNavigation;

/** Consultations that close soon; where there are none, it is not shown. */
class ConsultationsSection extends Section {

    ConsultationsSection(List<ConsultationSummary> closing, HolderNames names) {
        setVisible(!closing.isEmpty());
        add(
                new H2(getTranslation("portal.home.consultations")),
                ConsultationCards.inSection(closing, names),
                new Paragraph(new Anchor(
                        "/" + ConsultationNavigation.list(), getTranslation("portal.home.consultations.all"))));
    }
}
