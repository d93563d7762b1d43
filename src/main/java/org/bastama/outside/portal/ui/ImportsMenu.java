package org.bastama.outside.portal.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The place of imports in the navigation. */
@Component
class ImportsMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("portal.imports.title", "administration/imports", 930, Audience.ADMINISTRATOR));
    }
}
