package org.bastama.foundation.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How many sessions of views this node keeps: each costs memory until it ends. Requests that come at the same moment may
 * exceed the limit by their number.
 */
@Component
public class OpenSessions implements VaadinServiceInitListener {

    private final transient SessionProperties properties;
    private final AtomicInteger open = new AtomicInteger();

    /** Counts from nothing. */
    public OpenSessions(SessionProperties properties) {
        this.properties = properties;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(began -> began());
        event.getSource().addSessionDestroyListener(ended -> ended());
    }

    /** Whether there is room for a visitor. */
    public boolean takeVisitors() {
        return open.get() < properties.limit();
    }

    /** Whether there is room for somebody who comes to sign in: a tenth more, for those who work here. */
    public boolean takeSigningIn() {
        return open.get() < properties.limit() + properties.limit() / 10;
    }

    void began() {
        open.incrementAndGet();
    }

    void ended() {
        open.decrementAndGet();
    }

    int open() {
        return open.get();
    }
}
