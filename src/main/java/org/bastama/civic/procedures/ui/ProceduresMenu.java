package org.bastama.civic.procedures.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The place of the working-day calendar in the navigation; the procedures themselves are in the footer. */
@Component
class ProceduresMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("procedures.menu.calendar", ProcedureNavigation.calendar(), 940, Audience.ADMINISTRATOR));
    }
}
