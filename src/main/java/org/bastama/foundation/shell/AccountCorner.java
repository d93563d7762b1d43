package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;

/** The corner of the header that knows the signed-in person; offered by the room of accounts. */
public interface AccountCorner {

    /** Sign-in link, or the person's profile link and sign-out button. */
    Component create();
}
