package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** The reader of this page has just signed: what shows a count may look again. */
public final class SignatureSent extends ComponentEvent<UI> {

    private SignatureSent(UI page) {
        super(page, false);
    }

    /** Tells whatever is on the page now. */
    public static void tell(UI page) {
        ComponentUtil.fireEvent(page, new SignatureSent(page));
    }

    /** Calls back whenever it happens on the page. */
    static Registration on(UI page, Runnable listener) {
        return ComponentUtil.addListener(page, SignatureSent.class, sent -> listener.run());
    }
}
