package org.bastama.civic.authorities.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The place of authorities in the navigation. */
@Component
class AuthorityMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("authorities.menu.list", AuthorityNavigation.list(), 40, Audience.EVERYBODY),
                new Entry("authorities.menu.desk", AuthorityNavigation.desk(), 930, Audience.ADMINISTRATOR));
    }
}
