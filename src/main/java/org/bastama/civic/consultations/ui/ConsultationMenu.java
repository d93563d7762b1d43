package org.bastama.civic.consultations.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The consultations' places in the navigation; groups find theirs in their workspace. */
@Component
class ConsultationMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("consultations.menu.list", ConsultationNavigation.list(), 20, Audience.EVERYBODY),
                new Entry("consultations.menu.mine", ConsultationNavigation.mine(), 54, Audience.SIGNED_IN));
    }
}
