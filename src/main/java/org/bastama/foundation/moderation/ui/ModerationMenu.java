package org.bastama.foundation.moderation.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The desk's place in the navigation. */
@Component
class ModerationMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("moderation.menu.desk", ModerationNavigation.desk(), 80, Audience.MODERATOR));
    }
}
