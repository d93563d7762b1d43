package org.bastama.civic.accounts.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The administrators' page in the navigation. */
@Component
class AccountsMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("accounts.people.menu", "administration/people", 950, Audience.ADMINISTRATOR));
    }
}
