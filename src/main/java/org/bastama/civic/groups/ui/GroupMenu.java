package org.bastama.civic.groups.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The groups' places in the navigation. */
@Component
class GroupMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("groups.menu.list", GroupNavigation.list(), 30, Audience.EVERYBODY),
                new Entry("groups.menu.mine", GroupNavigation.mine(), 60, Audience.SIGNED_IN));
    }
}
