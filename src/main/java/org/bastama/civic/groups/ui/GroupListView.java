package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.groups.GroupQueries.GroupSummary;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryLabel;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;

/** Registered groups; what is looked for is in the address: {@code q}, {@code territory}, {@code page}. */
@Route(value = "groups", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/groups.css")
class GroupListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final GroupQueries groups;
    private final TerritoryQueries territories;

    GroupListView(GroupQueries groups, TerritoryQueries territories) {
        this.groups = groups;
        this.territories = territories;
    }

    /** What is looked for, as the address says it; anything senseless in it is left out. */
    private record Asked(String text, String territory, int page) {

        static Asked of(QueryParameters address, TerritoryQueries territories) {
            var text = address.getSingleParameter("q").orElse("").strip();
            var territory = address.getSingleParameter("territory")
                    .filter(code -> territories.find(code).isPresent())
                    .orElse("");
            var page = address.getSingleParameter("page")
                    .filter(typed -> typed.matches("[0-9]{1,5}"))
                    .map(Integer::parseInt)
                    .orElse(0);
            return new Asked(text.length() > 200 ? text.substring(0, 200) : text, territory, page);
        }

        QueryParameters address() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("q", text);
            parameters.put("territory", territory);
            parameters.put("page", page == 0 ? "" : Integer.toString(page));
            parameters.values().removeIf(String::isEmpty);
            return QueryParameters.simple(parameters);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Asked.of(event.getLocation().getQueryParameters(), territories);
        removeAll();
        var lead = new Paragraph(getTranslation("groups.list.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead, search(asked));
        var territory = asked.territory().isEmpty() ? null : asked.territory();
        var found = Page.orLast(new Paging(asked.page(), PAGE), paging -> groups.list(asked.text(), territory, paging));
        var count = new Paragraph(getTranslation("groups.list.found", found.total()));
        count.getElement().setAttribute("role", "status");
        add(count, found.items().isEmpty() ? nothing() : cards(found), pages(asked, found));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.list.title");
    }

    private Component search(Asked asked) {
        var text = new TextField(getTranslation("groups.list.search"));
        text.setValue(asked.text());
        text.setClearButtonVisible(true);
        var language = ReaderLanguage.get();
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put("", getTranslation("groups.list.everywhere"));
        territories
                .children(TerritoryQueries.COUNTRY, language)
                .forEach(region -> regions.put(region.code(), region.names().in(language)));
        if (!regions.containsKey(asked.territory())) {
            regions.put(asked.territory(), territories.fullName(asked.territory(), language));
        }
        var territory = new NativeSelect(getTranslation("groups.list.territory"), regions);
        territory.setValue(asked.territory());
        var button = new Button(
                getTranslation("groups.list.find"),
                click -> go(new Asked(text.getValue().strip(), territory.getValue(), 0)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(text);
        var bar = new Div(text, territory, button);
        bar.addClassName("b-toolbar");
        bar.getElement().setAttribute("role", "search");
        return bar;
    }

    private void go(Asked asked) {
        getUI().ifPresent(ui -> ui.navigate(GroupNavigation.list(), asked.address()));
    }

    private Component nothing() {
        var found = new Anchor("/" + GroupNavigation.mine(), getTranslation("groups.list.found-one"));
        var nothing = new Div(new Paragraph(getTranslation("groups.list.nothing")), new Paragraph(found));
        nothing.addClassName("b-notice");
        return nothing;
    }

    private Component cards(Page<GroupSummary> found) {
        var cards = new UnorderedList();
        cards.addClassName("b-cards");
        found.items().forEach(group -> cards.add(card(group)));
        return cards;
    }

    private ListItem card(GroupSummary group) {
        var name = new H2(new Anchor("/" + GroupNavigation.page(group.number()), group.name()));
        var about = new Paragraph(
                new Span(getTranslation("groups.kind." + group.kind().code())));
        about.addClassNames("b-soft", "b-small");
        var code = group.territoryCode();
        if (code != null) {
            about.add(new Span(" · "), new TerritoryLabel(territories, code));
        }
        var card = new ListItem(name, about);
        card.addClassName("b-card");
        return card;
    }

    private Component pages(Asked asked, Page<GroupSummary> found) {
        var pages = new Div();
        pages.addClassName("b-toolbar");
        if (found.page() > 0) {
            pages.add(page(asked, found.page() - 1, "groups.list.previous"));
        }
        if (found.page() + 1 < found.pages()) {
            pages.add(page(asked, found.page() + 1, "groups.list.next"));
        }
        return pages;
    }

    private Anchor page(Asked asked, int page, String key) {
        var address = new Asked(asked.text(), asked.territory(), page).address();
        return new Anchor("/" + GroupNavigation.list() + "?" + address.getQueryString(), getTranslation(key));
    }
}
