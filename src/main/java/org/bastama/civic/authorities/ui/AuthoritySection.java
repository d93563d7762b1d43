package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.foundation.shared.Language;

/** A part of an authority's page that another room offers, such as the petitions to it. Implementations are beans. */
public interface AuthoritySection {

    /** Where it stands among the others, smaller first. */
    int order();

    /** The section for an authority and a reader, with its own heading of level 2; empty when there is nothing to show. */
    Optional<Component> of(Authority authority, Language language);
}
