package org.bastama.foundation.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/**
 * A short message over the page: at most one, the newest, at the top, so that it covers neither another nor the button
 * that stays in reach at the bottom of a phone. Only a failure interrupts a screen reader.
 */
final class Toast {

    private static final int MILLISECONDS = 8000;

    private Toast() {}

    /** Shows a message in place of the one before. */
    static void show(UI ui, String text, NotificationVariant variant) {
        var before = ComponentUtil.getData(ui, Notification.class);
        if (before != null) {
            before.close();
        }
        var notification = new Notification(text, MILLISECONDS, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        ComponentUtil.setData(ui, Notification.class, notification);
        notification.open();
    }
}
