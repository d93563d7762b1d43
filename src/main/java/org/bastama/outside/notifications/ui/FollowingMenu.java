package org.bastama.outside.notifications.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The place of followed petitions in the navigation. */
@Component
class FollowingMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("notifications.menu.following", "my/following", 55, Audience.SIGNED_IN));
    }
}
