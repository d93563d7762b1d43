package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;

/** A part of the petition page that another room offers (sign form, deadline and answer, follow). */
public interface PetitionSection {

    /** Where on the page. */
    enum Place {
        /** In reach at all times: the sign form. */
        ACTION,
        /** In the column of the text, after the demand: deadlines and answers. */
        MAIN,
        /** Beside or below: follow, report, documents. */
        ASIDE
    }

    /** The place. */
    Place place();

    /** The order within the place, ascending. */
    int order();

    /** The part for this petition, reader and person; empty when there is nothing to show. */
    Optional<Component> of(Petition petition, Language language, Actor actor);
}
