package org.bastama.outside.portal.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The way to the pages about the portal. */
@Component
class AboutMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("portal.about.menu", "about", 40, Audience.EVERYBODY));
    }
}
