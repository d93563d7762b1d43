package org.bastama.civic.territories.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The place of territories in the navigation. */
@Component
class TerritoriesMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("territories.menu", "administration/territories", 920, Audience.ADMINISTRATOR));
    }
}
