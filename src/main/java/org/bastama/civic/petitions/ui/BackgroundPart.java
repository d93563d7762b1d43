package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.shared.Language;

/** The reasons a petition gives. */
class BackgroundPart extends Section {

    BackgroundPart(Petition petition, Language language) {
        var shown = petition.text().backgroundFor(language);
        var background = petition.text().in(shown).background();
        setVisible(!background.isBlank());
        add(new H2(getTranslation("petitions.page.background")));
        if (shown != language) {
            var mark = new Paragraph(
                    getTranslation("petitions.page.other-language", getTranslation("shared.language." + shown.code())));
            mark.addClassNames("b-soft", "b-small");
            add(mark);
        }
        add(MarkdownText.of(background, shown));
    }
}
