package org.bastama.foundation.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.bastama.foundation.shared.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What no view caught: a broken rule is told as it is, anything else is logged and told without details. */
@Component
class FaultHandler implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var cause = event.getThrowable();
        while (cause.getCause() != null && !(cause instanceof Rejection)) {
            cause = cause.getCause();
        }
        if (cause instanceof Rejection rejection) {
            Rejected.handle(() -> {
                throw rejection;
            });
        } else {
            LOG.error("A request failed", event.getThrowable());
            tell();
        }
    }

    private static void tell() {
        var ui = UI.getCurrent();
        if (ui != null) {
            Toast.show(ui, ui.getTranslation("shell.fault.text"), NotificationVariant.LUMO_ERROR);
        }
    }
}
