package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.Component;

/** A part of the list of authorities that another room offers, such as a way to a comparison. Implementations are beans. */
public interface AuthorityListPart {

    /** What stands below the heading of the page. */
    Component create();
}
