package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.shared.Language;

/** The reasons a petition gives. */
class BackgroundPart extends Section {

    BackgroundPart(Petition petition, Language language) {
        var background = petition.text().in(language).background();
        setVisible(!background.isBlank());
        add(new H2(getTranslation("petitions.page.background")), MarkdownText.of(background, language));
    }
}
