package org.bastama.outside.publicweb.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthoritySection;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Reader;

/** On the authority's page, at its end: the feed of petitions to it, and its deadlines for people's own calendars. */
@org.springframework.stereotype.Component
class SubscribeSection implements AuthoritySection {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> of(Authority authority, Language language) {
        var section = new Section();
        var row = new Div(
                link(section, "feed", Reader.in(language, "/feeds/a/" + authority.slug() + ".atom")),
                link(section, "calendar", Reader.in(language, "/calendar/a/" + authority.slug() + ".ics")));
        row.addClassName("b-links");
        section.add(new H2(section.getTranslation("publicweb.subscribe.title")), row);
        return Optional.of(section);
    }

    private static Component link(Section section, String what, String path) {
        return MaterialsPanel.ownPage(path, section.getTranslation("publicweb.subscribe." + what));
    }
}
