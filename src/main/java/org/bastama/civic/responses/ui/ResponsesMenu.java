package org.bastama.civic.responses.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The places of the scoreboard and of the desk in the navigation. */
@Component
class ResponsesMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("responses.menu.scoreboard", ResponsesNavigation.scoreboard(), 45, Audience.EVERYBODY),
                new Entry("responses.menu.desk", ResponsesNavigation.desk(), 70, Audience.OFFICIAL));
    }
}
