package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.civic.territories.ui.TerritoryLabel;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Pager;
import org.bastama.foundation.shell.ReaderLanguage;

/** All authorities; what is looked for is in the address: {@code q}, {@code territory}, {@code page}. */
@Route(value = "authorities", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/authorities.css")
class AuthorityListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;
    private static final int LONGEST_SEARCH = 200;

    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final TextField text = new TextField();
    private final TerritoryField territory;
    private final Div results = new Div();

    AuthorityListView(AuthorityQueries authorities, TerritoryQueries territories, List<AuthorityListPart> parts) {
        this.authorities = authorities;
        this.territories = territories;
        this.territory = new TerritoryField(territories);
        var lead = new Paragraph(getTranslation("authorities.list.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead);
        parts.forEach(part -> add(part.create()));
        add(form(), results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var typed = address.getSingleParameter("q").orElse("").strip();
        text.setValue(typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed);
        territory.setValue(address.getSingleParameter("territory")
                .filter(code -> territories.find(code).isPresent())
                .orElse(""));
        var page = address.getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        show(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authorities.list.title");
    }

    private Div form() {
        text.setLabel(getTranslation("authorities.list.search"));
        text.setMaxLength(LONGEST_SEARCH);
        territory.setLabel(getTranslation("authorities.list.territory"));
        var search = new Button(getTranslation("authorities.list.button"), event -> search());
        search.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(text, territory, search);
        form.addClassName("authority-search");
        form.getElement().setAttribute("role", "search");
        search.addClickShortcut(Key.ENTER).listenOn(form);
        return form;
    }

    private void search() {
        if (territory.isClear()) {
            UI.getCurrent().navigate(AuthorityListView.class, address());
        }
    }

    private QueryParameters address() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", text.getValue().strip());
        parameters.put("territory", territory.getValue());
        parameters.values().removeIf(String::isEmpty);
        return QueryParameters.simple(parameters);
    }

    private void show(int number) {
        var code = territory.getValue().isEmpty() ? null : territory.getValue();
        var page = Page.orLast(
                new Paging(number, PAGE),
                asked -> authorities.list(text.getValue(), code, ReaderLanguage.get(), asked));
        results.removeAll();
        results.add(new H2(getTranslation("authorities.list.found", page.total())), list(page));
        results.add(new Pager(page, AuthorityListView.class, address()));
    }

    private Component list(Page<Authority> page) {
        if (page.items().isEmpty()) {
            return new Paragraph(getTranslation("authorities.list.none"));
        }
        var list = new UnorderedList();
        list.addClassName("b-cards");
        page.items().forEach(authority -> list.add(item(authority)));
        return list;
    }

    private ListItem item(Authority authority) {
        var link = new RouterLink(authority.names().in(ReaderLanguage.get()), AuthorityView.class, authority.slug());
        var kind = new Span(getTranslation("authorities.kind." + authority.kind()));
        kind.addClassName("b-badge");
        var place = new Paragraph(new TerritoryLabel(territories, authority.territoryCode()));
        place.addClassNames("b-soft", "b-small");
        var item = new ListItem(new Paragraph(LanguageMark.mark(link, authority.names())), kind, place);
        item.addClassName("b-card");
        return item;
    }
}
