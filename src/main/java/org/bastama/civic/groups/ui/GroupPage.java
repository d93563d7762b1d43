package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import org.bastama.civic.groups.Group;

/** A view of the group that its address names, for those who may read everything of it; titled with its name. */
abstract class GroupPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final GroupDesk desk;
    private final GroupAddresses addresses;
    private String title = "";

    GroupPage(GroupDesk desk, GroupAddresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    /** Shows the group in place of what was shown. */
    abstract void show(Group group);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.readable(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The heading, which becomes the title of the page. */
    H1 heading(Group group) {
        title = nameOf(group);
        return new H1(title);
    }

    /** The name to show, also of a group that has none yet. */
    String nameOf(Group group) {
        return group.name().isBlank() ? getTranslation("groups.untitled") : group.name();
    }
}
