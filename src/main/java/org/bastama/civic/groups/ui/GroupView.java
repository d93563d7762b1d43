package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupState;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryLabel;
import org.bastama.foundation.moderation.ui.ModeratorCorner;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.springframework.beans.factory.ObjectProvider;

/** A registered group's public page. */
@Route(value = "groups/:number([0-9]{1,18})", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/groups.css")
class GroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final GroupAddresses addresses;
    private final TerritoryQueries territories;
    private final ObjectProvider<GroupSection> sections;
    private final CurrentActor currentActor;
    private String title = "";

    GroupView(
            GroupAddresses addresses,
            TerritoryQueries territories,
            ObjectProvider<GroupSection> sections,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.territories = territories;
        this.sections = sections;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = addresses.registered(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        title = group.name();
        removeAll();
        add(header(group));
        if (group.state() == GroupState.SUSPENDED) {
            add(suspended());
        }
        add(text("groups.page.purpose", group.purpose()), text("groups.page.rules", group.rules()), people(group));
        sections.stream()
                .sorted(Comparator.comparingInt(GroupSection::order))
                .forEach(section -> section.of(group, ReaderLanguage.get()).ifPresent(this::add));
        if (currentActor.get().is(Role.MODERATOR)) {
            add(corner(group));
        }
    }

    private Component corner(Group group) {
        var actions = GroupActions.of(group, currentActor.get());
        var what = actions.may(GroupActions.Action.SUSPEND)
                ? "groups.corner.suspend"
                : actions.may(GroupActions.Action.RESTORE) ? "groups.corner.restore" : "groups.corner.look";
        return new ModeratorCorner(GroupNavigation.review(group.id()), what);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component header(Group group) {
        var facts = new Paragraph(new StateBadge(group.state()));
        facts.addClassNames("b-soft", "groups-facts");
        facts.add(new Span(getTranslation("groups.page.number", String.valueOf(group.number()))));
        facts.add(new Span(getTranslation("groups.kind." + group.kind().code())));
        var code = group.territoryCode();
        if (code != null) {
            facts.add(new TerritoryLabel(territories, code));
        }
        var registered = group.registeredAt();
        if (registered != null) {
            facts.add(new Span(getTranslation("groups.page.since", Formats.day(registered))));
        }
        if (group.bin() != null && !group.bin().isEmpty()) {
            facts.add(new Span(getTranslation("groups.page.bin", group.bin())));
        }
        return new Div(new H1(group.name()), facts);
    }

    private Component suspended() {
        var notice = new Div(new Paragraph(getTranslation("groups.page.suspended")));
        notice.addClassNames("b-notice", "warn");
        return notice;
    }

    private Component text(String heading, LocalizedText text) {
        return new Section(new H2(getTranslation(heading)), new PlainText(text));
    }

    private Component people(Group group) {
        var section = new Section(new H2(getTranslation("groups.page.people")));
        var confirmed = group.members().stream().filter(Group.Member::confirmed).toList();
        section.add(new Paragraph(getTranslation("groups.page.members", confirmed.size())));
        var list = new UnorderedList();
        confirmed.forEach(member -> member.publicName()
                .ifPresent(name -> list.add(new ListItem(name + " — "
                        + getTranslation("groups.role." + member.role().code())))));
        if (list.getComponentCount() > 0) {
            section.add(list);
        }
        return section;
    }
}
