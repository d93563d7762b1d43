package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** A petition's words in every language it is written in, as readers see them; the reader's own first. */
class PreviewPart extends Section {

    PreviewPart(Petition petition) {
        this(petition.text());
    }

    PreviewPart(PetitionText text) {
        addClassName("petitions-preview");
        add(new H2(getTranslation("petitions.preview.title")));
        text.versions().entrySet().stream()
                .sorted(Comparator.comparing(version -> version.getKey() != ReaderLanguage.get()))
                .forEach(version -> add(version(text, version.getKey(), version.getValue())));
    }

    private Div version(PetitionText text, Language language, PetitionText.Version version) {
        var name = getTranslation("shared.language." + language.code());
        var mark = new Paragraph(
                language == text.original() ? getTranslation("petitions.draft.tab-original", name) : name);
        mark.addClassNames("b-soft", "b-small");
        var demand = new Paragraph(version.demand());
        demand.addClassName("petitions-demand");
        var words = new Div(
                mark,
                LanguageMark.mark(new H3(version.title()), language),
                LanguageMark.mark(demand, language),
                MarkdownText.of(version.background(), language));
        words.addClassName("b-card");
        return words;
    }
}
