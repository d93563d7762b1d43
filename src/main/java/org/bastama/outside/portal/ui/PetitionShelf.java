package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.ui.CardNote;
import org.bastama.civic.petitions.ui.PetitionCards;

/** A row of petition cards under a heading, with the way to the whole list. */
class PetitionShelf extends Section {

    PetitionShelf(String key, List<PetitionSummary> petitions, List<CardNote> notes, Instant now) {
        add(new H2(getTranslation(key)));
        if (petitions.isEmpty()) {
            add(new Paragraph(getTranslation(key + ".none")));
        }
        add(
                PetitionCards.inSection(petitions, now).noting(notes),
                new Paragraph(new Anchor("/petitions", getTranslation("portal.home.all-petitions"))));
    }
}
