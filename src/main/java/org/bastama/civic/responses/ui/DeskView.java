package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.responses.DeskFilter;
import org.bastama.civic.responses.DeskItem;
import org.bastama.civic.responses.DeskQueries;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;

/** The desk of officials: petitions to their authorities by due date; the filter and the page are in the address. */
@Route(value = "desk", layout = MainLayout.class)
@RolesAllowed("OFFICIAL")
@StyleSheet("context://styles/responses.css")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 20;

    private final DeskQueries desk;
    private final DeskPeople people;
    private final CurrentActor currentActor;
    private final DeadlineWords words;

    DeskView(DeskQueries desk, DeskPeople people, CurrentActor currentActor, DeadlineWords words) {
        this.desk = desk;
        this.people = people;
        this.currentActor = currentActor;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.desk.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var authorities = desk.authorities(currentActor.get());
        var address = DeskAddress.of(
                event.getLocation().getQueryParameters(),
                authorities.stream().map(Authority::slug).toList(),
                people.whose(authorities, currentActor.get()));
        show(address, authorities);
    }

    private void show(DeskAddress address, List<Authority> authorities) {
        removeAll();
        var lead = new Paragraph(getTranslation("responses.desk.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead);
        add(new Paragraph(
                new Anchor("/" + ResponsesNavigation.settings(), getTranslation("responses.settings.title"))));
        if (authorities.isEmpty()) {
            add(notice("responses.desk.no-authority"));
            return;
        }
        add(people.absences(authorities, currentActor.get()));
        add(filters(address));
        var choices = new Div();
        choices.addClassName("b-toolbar");
        choices.add(authorityFilter(address, authorities));
        choices.add(people.filter(address, authorities, currentActor.get()));
        add(choices);
        var page = Page.orLast(
                new Paging(address.page(), SIZE), asked -> desk.list(currentActor.get(), address.filter(), asked));
        if (page.items().isEmpty()) {
            add(notice("responses.desk.empty." + address.filter().show().code()));
        } else {
            add(list(page), paging(address, page));
        }
        add(DeskKeys.ofInbox());
    }

    private Component filters(DeskAddress address) {
        var counts = desk.counts(currentActor.get(), address.filter());
        var links = new UnorderedList();
        links.addClassNames("b-plain-list", "b-links", "responses-filters");
        for (var show : DeskFilter.Show.values()) {
            var link = new Anchor(
                    address.show(show).path(),
                    getTranslation("responses.desk.show." + show.code()) + " · " + counts.getOrDefault(show, 0L));
            if (show == address.filter().show()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(new ListItem(link));
        }
        var navigation = new Nav(links);
        navigation.getElement().setAttribute("aria-label", getTranslation("responses.desk.filters"));
        return navigation;
    }

    private List<Component> authorityFilter(DeskAddress address, List<Authority> authorities) {
        if (authorities.size() < 2) {
            return List.of();
        }
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("responses.desk.all-authorities"));
        authorities.forEach(a -> choices.put(a.slug(), a.names().in(ReaderLanguage.get())));
        var select = new NativeSelect(getTranslation("responses.desk.authority"), choices);
        var chosen = address.filter().authoritySlug();
        select.setValue(chosen == null ? "" : chosen);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        ResponsesNavigation.desk(),
                        address.authority(change.getValue()).parameters()));
        return List.of(select);
    }

    private Component list(Page<DeskItem> page) {
        var list = new OrderedList();
        list.addClassNames("b-plain-list", "responses-desk");
        list.getElement().setAttribute("start", Integer.toString(page.page() * page.size() + 1));
        page.items().forEach(item -> list.add(new DeskCard(item, words)));
        return list;
    }

    private Component paging(DeskAddress address, Page<DeskItem> page) {
        var navigation = new Nav();
        navigation.addClassName("b-links");
        navigation.getElement().setAttribute("aria-label", getTranslation("responses.desk.pages"));
        if (page.pages() == 1) {
            navigation.setVisible(false);
            return navigation;
        }
        if (page.page() > 0) {
            navigation.add(new Anchor(address.at(page.page() - 1).path(), getTranslation("responses.desk.previous")));
        }
        navigation.add(new Paragraph(getTranslation("responses.desk.page", page.page() + 1, page.pages())));
        if (page.page() + 1 < page.pages()) {
            navigation.add(new Anchor(address.at(page.page() + 1).path(), getTranslation("responses.desk.next")));
        }
        return navigation;
    }

    private Component notice(String key) {
        var notice = new Paragraph(getTranslation(key));
        notice.addClassName("b-notice");
        return notice;
    }
}
