package org.bastama.testing;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;

/** Opens and closes parts of a page that unfold, as a browser tells it. */
public final class Unfold {

    private Unfold() {}

    /** The reader opens it. */
    public static void open(NativeDetails details) {
        set(details, true);
    }

    /** The reader closes it. */
    public static void close(NativeDetails details) {
        set(details, false);
    }

    private static void set(NativeDetails details, boolean open) {
        details.setOpen(open);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }
}
