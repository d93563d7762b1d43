package org.bastama.civic.accounts.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.bastama.foundation.shared.Ids;
import org.springframework.stereotype.Component;

/** Marks the scripts in Vaadin's page with a number used once, so that no other inline script runs. */
@Component
class ScriptNonce implements VaadinServiceInitListener {

    private static final String ATTRIBUTE = ScriptNonce.class.getName();

    /** The number of this request. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, Ids.randomKey());
        }
        return (String) request.getAttribute(ATTRIBUTE);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var request = ((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest();
            page.getDocument().select("script").attr("nonce", of(request));
        });
    }
}
