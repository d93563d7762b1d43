package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** To whom a petition goes, what place it is about, and who asks. */
class PetitionFacts extends UnorderedList {

    private final PetitionNames names;

    PetitionFacts(Petition petition, PetitionNames names) {
        this.names = names;
        addClassNames("b-plain-list", "petitions-facts");
        var authority = names.authority();
        if (authority != null) {
            add(fact("petitions.page.to", link("authorities/" + authority.slug(), authority.names())));
        }
        var territory = names.territory();
        if (territory != null && (authority == null || !territory.code().equals(authority.territoryCode()))) {
            add(fact("petitions.page.about", marked(territory.names())));
        }
        add(fact("petitions.page.by", author()));
    }

    private Component author() {
        var group = names.group();
        if (group == null) {
            return new Span(Objects.requireNonNullElse(names.authorName(), getTranslation("petitions.page.citizen")));
        }
        if (group.number() == null) {
            return new Span(group.name());
        }
        var badge = new Span(getTranslation("petitions.page.registered-group", group.number()));
        badge.addClassNames("b-badge", "good");
        return new Span(new Anchor("/groups/" + group.number(), group.name()), new Span(" "), badge);
    }

    private ListItem fact(String key, Component value) {
        var label = new Span(getTranslation(key) + " ");
        label.addClassName("b-soft");
        return new ListItem(label, value);
    }

    private static Component link(String path, LocalizedText name) {
        return LanguageMark.mark(new Anchor("/" + path, name.in(ReaderLanguage.get())), name);
    }

    private static Component marked(LocalizedText name) {
        return LanguageMark.mark(new Span(name.in(ReaderLanguage.get())), name);
    }
}
