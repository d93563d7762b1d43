package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.MainLayout;

/** Every public petition: searched, filtered, sorted; all of it in the address. */
@Route(value = "petitions", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/petitions.css")
class PetitionListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final PetitionQueries petitions;
    private final ListChoices choices;
    private final List<CardNote> notes;
    private final Clock clock;

    PetitionListView(PetitionQueries petitions, ListChoices choices, List<CardNote> notes, Clock clock) {
        this.petitions = petitions;
        this.choices = choices;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("petitions.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = ListAddress.of(event.getLocation().getQueryParameters());
        var shown = address.filter().asShownAt(clock.instant());
        var page = Page.orLast(new Paging(address.page(), PAGE), asked -> petitions.list(shown, asked));
        removeAll();
        var lead = new Paragraph(getTranslation("petitions.list.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead, new ListFilterForm(choices, address.filter(), PetitionListView::go));
        add(count(page, address.filter()));
        if (page.items().isEmpty()) {
            add(empty());
        } else {
            add(PetitionCards.toPages(page.items(), clock.instant()).noting(notes), pages(page, address.filter()));
        }
    }

    private Component count(Page<PetitionSummary> page, PetitionFilter filter) {
        var count = new Paragraph(getTranslation("petitions.list.found", page.total()));
        count.getElement().setAttribute("role", "status");
        if (!ListAddress.parameters(filter, 0).isEmpty()) {
            count.add(new Span(" "), new Anchor("/petitions", getTranslation("petitions.list.clear")));
        }
        return count;
    }

    private Component empty() {
        var empty = new Div(
                new Paragraph(getTranslation("petitions.list.empty")),
                new Paragraph(new Anchor("/" + PetitionNavigation.mine(), getTranslation("petitions.list.start"))));
        empty.addClassName("b-notice");
        return empty;
    }

    private Component pages(Page<PetitionSummary> page, PetitionFilter filter) {
        var pages = new Nav();
        pages.addClassName("b-toolbar");
        pages.setVisible(page.pages() > 1);
        pages.getElement().setAttribute("aria-label", getTranslation("petitions.list.pages"));
        if (page.page() > 0) {
            pages.add(link(filter, page.page() - 1, "petitions.list.previous"));
        }
        pages.add(new Span(getTranslation("petitions.list.page", page.page() + 1, page.pages())));
        if (page.page() + 1 < page.pages()) {
            pages.add(link(filter, page.page() + 1, "petitions.list.next"));
        }
        return pages;
    }

    private Anchor link(PetitionFilter filter, int page, String key) {
        return new Anchor("/" + location(filter, page).getPathWithQueryParameters(), getTranslation(key));
    }

    private static void go(PetitionFilter filter) {
        UI.getCurrent().navigate("petitions", QueryParameters.simple(ListAddress.parameters(filter, 0)));
    }

    private static Location location(PetitionFilter filter, int page) {
        return new Location("petitions", QueryParameters.simple(ListAddress.parameters(filter, page)));
    }
}
