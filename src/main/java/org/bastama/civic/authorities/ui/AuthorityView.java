package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryLabel;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One authority: who it is, where, and what other rooms know of it. */
@Route(value = "authorities", layout = MainLayout.class)
@AnonymousAllowed
class AuthorityView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final List<AuthoritySection> sections;
    private @Nullable Authority authority;

    AuthorityView(AuthorityQueries authorities, TerritoryQueries territories, List<AuthoritySection> sections) {
        this.authorities = authorities;
        this.territories = territories;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AuthoritySection::order))
                .toList();
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        removeAll();
        authorities.find(slug).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return authority == null ? "" : authority.names().in(ReaderLanguage.get());
    }

    private void show(Authority shown) {
        authority = shown;
        var kind = new Span(getTranslation("authorities.kind." + shown.kind()));
        kind.addClassName("b-badge");
        add(
                LanguageMark.mark(new H1(getPageTitle()), shown.names()),
                new Paragraph(kind, new Span(" "), new TerritoryLabel(territories, shown.territoryCode())));
        var found = sections.stream()
                .flatMap(section -> section.of(shown, ReaderLanguage.get()).stream())
                .toList();
        found.forEach(this::add);
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("authorities.page.nothing")));
        }
        add(new Paragraph(new RouterLink(getTranslation("authorities.page.all"), AuthorityListView.class)));
    }
}
