package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.Component;
import org.bastama.civic.authorities.Authority;
import org.bastama.foundation.shared.Actor;

/** A part of the administrators' desk of an authority that another room offers. Implementations are beans. */
public interface AuthorityDeskPart {

    /** The part for an authority and the administrator who looks at it, with its own heading of level 3. */
    Component of(Authority authority, Actor administrator);
}
