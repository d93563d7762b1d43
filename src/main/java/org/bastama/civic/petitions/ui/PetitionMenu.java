package org.bastama.civic.petitions.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The places of petitions in the navigation. */
@Component
class PetitionMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("petitions.menu.list", PetitionNavigation.list(), 10, Audience.EVERYBODY),
                new Entry("petitions.menu.mine", PetitionNavigation.mine(), 50, Audience.SIGNED_IN));
    }
}
