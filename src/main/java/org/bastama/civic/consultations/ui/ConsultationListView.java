package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Pager;

/** Every public consultation; the filter and the page are in the address: {@code state}, {@code page}. */
@Route(value = "consultations", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/consultations.css")
class ConsultationListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final ConsultationQueries consultations;
    private final HolderNames names;

    ConsultationListView(ConsultationQueries consultations, HolderNames names) {
        this.consultations = consultations;
        this.names = names;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var state = address.getSingleParameter("state")
                .flatMap(ConsultationState::of)
                .filter(ConsultationState::isPublic);
        var asked = address.getSingleParameter("page")
                .filter(typed -> typed.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        var states = state.map(Set::of).orElse(Set.of());
        var page = Page.orLast(new Paging(asked, PAGE), paging -> consultations.list(states, paging));
        removeAll();
        var lead = new Paragraph(getTranslation("consultations.list.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead, filters(state));
        var count = new Paragraph(getTranslation("consultations.list.found", page.total()));
        count.getElement().setAttribute("role", "status");
        add(count);
        add(
                page.items().isEmpty() ? nothing() : ConsultationCards.toPages(page.items(), names),
                new Pager(page, ConsultationListView.class, address));
    }

    private Component filters(Optional<ConsultationState> chosen) {
        var links = new UnorderedList();
        links.addClassNames("b-plain-list", "b-links");
        links.add(filter("", getTranslation("consultations.list.all"), chosen.isEmpty()));
        for (var state : ConsultationState.values()) {
            if (state.isPublic()) {
                links.add(filter(
                        "?state=" + state.code(),
                        getTranslation("consultations.list.state." + state.code()),
                        chosen.filter(state::equals).isPresent()));
            }
        }
        var navigation = new Nav(links);
        navigation.getElement().setAttribute("aria-label", getTranslation("consultations.list.filter"));
        return navigation;
    }

    private static ListItem filter(String query, String label, boolean current) {
        var link = new Anchor("/" + ConsultationNavigation.list() + query, label);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Component nothing() {
        var nothing = new Paragraph(getTranslation("consultations.list.nothing"));
        nothing.addClassName("b-notice");
        return nothing;
    }
}
