package org.bastama.foundation.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What Vaadin says about the connection to the portal, in the reader's language. */
@Component
class ConnectionTexts implements VaadinServiceInitListener {

    private static final String ONLINE_TEXT = """
            const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
            if (indicator) indicator.onlineText = $0;
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> say(init.getUI()));
    }

    private static void say(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.connection.reconnecting"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.lost"));
        ui.getPage().executeJs(ONLINE_TEXT, ui.getTranslation("shell.connection.back"));
    }
}
