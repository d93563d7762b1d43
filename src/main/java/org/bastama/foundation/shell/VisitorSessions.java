package org.bastama.foundation.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of visitors who are not signed in soon after their last page is left, which the page itself tells.
 * The servlet container does it: here only its patience is set. Whoever signs in gets another session, with the usual one.
 */
@Component
class VisitorSessions implements VaadinServiceInitListener {

    private final transient SessionProperties properties;

    VisitorSessions(SessionProperties properties) {
        this.properties = properties;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(began -> {
            if (isVisitor(began.getRequest())) {
                // Until a page has loaded there is none: programs that read pages without running them leave nothing.
                keep(began.getSession(), properties.left());
            }
        });
        event.getSource().addUIInitListener(opened -> {
            if (isVisitor(VaadinRequest.getCurrent())) {
                open(opened.getUI());
            }
        });
    }

    private void open(UI page) {
        var session = page.getSession();
        keep(session, properties.idle());
        page.addDetachListener(left -> {
            if (session.getUIs().stream().allMatch(other -> other == page || other.isClosing())) {
                keep(session, properties.left());
            }
        });
    }

    private static void keep(VaadinSession session, Duration time) {
        var container = session.getSession();
        if (container != null && session.getState() == VaadinSessionState.OPEN) {
            container.setMaxInactiveInterval(Math.toIntExact(time.toSeconds()));
        }
    }

    private static boolean isVisitor(@Nullable VaadinRequest request) {
        return request != null && request.getUserPrincipal() == null;
    }
}
