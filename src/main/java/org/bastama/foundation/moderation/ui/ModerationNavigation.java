package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.UI;

/** Where the views of moderation are. */
public final class ModerationNavigation {

    private ModerationNavigation() {}

    /** Path of the desk, without a leading slash. */
    public static String desk() {
        return "moderation";
    }

    /** Path of the desk with one queue only. */
    public static String desk(String queue) {
        return "moderation?queue=" + queue;
    }

    /** Path of the public removal log. */
    public static String removals() {
        return "removals";
    }

    /** Goes to the desk. */
    public static void toDesk() {
        UI.getCurrent().navigate(desk());
    }
}
