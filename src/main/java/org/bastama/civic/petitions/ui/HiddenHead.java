package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.petitions.Petition;

/** The head of a petition whose text is not shown: that it was there, and why it is not shown. */
class HiddenHead extends Header {

    HiddenHead(Petition petition, PetitionNames names) {
        addClassName("petitions-head");
        add(
                new Paragraph(new StateBadge(petition.state())),
                new H1(getTranslation(
                        "petitions.title-hidden", petition.number().value())),
                new Paragraph(getTranslation("petitions.page.hidden")),
                new EndingNotice(petition.state(), names.reason(), petition.note()));
    }
}
