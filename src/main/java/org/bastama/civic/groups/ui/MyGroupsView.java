package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.groups.FoundGroup;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** The signed-in person's groups: where each stands and what to do next. */
@Route(value = "my/groups", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/groups.css")
class MyGroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final GroupQueries groups;
    private final FoundGroup found;
    private final CurrentActor current;
    private final PortalProperties properties;
    private final Reasons reasons;

    MyGroupsView(
            GroupQueries groups, FoundGroup found, CurrentActor current, PortalProperties properties, Reasons reasons) {
        this.groups = groups;
        this.found = found;
        this.current = current;
        this.properties = properties;
        this.reasons = reasons;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = groups.of(current.get().requireAccount());
        removeAll();
        var lead = new Paragraph(getTranslation("groups.mine.lead", properties.foundingMembers()));
        lead.addClassName("b-lead");
        var button = new Button(getTranslation("groups.mine.found"), click -> Rejected.handle(this::found));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H1(getPageTitle()), lead, button, mine.isEmpty() ? nothing() : cards(mine));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.mine.title");
    }

    private void found() {
        GroupNavigation.toWorkspace(found.draft(current.get()));
    }

    private Component nothing() {
        var nothing = new Paragraph(getTranslation("groups.mine.nothing"));
        nothing.addClassName("b-notice");
        return nothing;
    }

    private Component cards(List<Group> mine) {
        var cards = new UnorderedList();
        cards.addClassName("b-cards");
        mine.forEach(group -> cards.add(card(group)));
        return cards;
    }

    private ListItem card(Group group) {
        var name = group.name().isBlank() ? getTranslation("groups.untitled") : group.name();
        var card = new ListItem(
                new H2(new Anchor("/" + GroupNavigation.workspace(group.id()), name)),
                new StateBadge(group.state()),
                new Paragraph(NextStep.of(group, properties.foundingMembers(), this::getTranslation)));
        ReasonNotice.of(group, reasons).ifPresent(card::add);
        card.addClassName("b-card");
        return card;
    }
}
