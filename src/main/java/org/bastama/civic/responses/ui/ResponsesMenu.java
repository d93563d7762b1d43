package org.bastama.civic.responses.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The desk's place in the navigation. */
@Component
class ResponsesMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("responses.menu.desk", ResponsesNavigation.desk(), 70, Audience.OFFICIAL));
    }
}
