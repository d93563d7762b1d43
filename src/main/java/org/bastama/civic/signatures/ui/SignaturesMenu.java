package org.bastama.civic.signatures.ui;

import java.util.List;
import org.bastama.foundation.shell.MenuContributor;
import org.springframework.stereotype.Component;

/** The place of one's own signatures in the navigation. */
@Component
class SignaturesMenu implements MenuContributor {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("signatures.menu.mine", MySignaturesView.PATH, 65, Audience.SIGNED_IN));
    }
}
