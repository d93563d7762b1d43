package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bastama.civic.groups.Group;
import org.bastama.foundation.shared.Language;

/** A part of a group's public page that another room offers, such as its petitions. */
public interface GroupSection {

    /** The order on the page, ascending. */
    int order();

    /** The part, with an h2, for this group and reader; empty when there is nothing to show. */
    Optional<Component> of(Group group, Language language);
}
