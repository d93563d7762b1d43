package org.bastama.civic.accounts.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.foundation.shared.Ids;
import org.springframework.stereotype.Component;

/** Marks the scripts in Vaadin's page with a number used once, so that no other inline script runs. */
@Component
class ScriptNonce implements VaadinServiceInitListener {

    private static final String ATTRIBUTE = ScriptNonce.class.getName();

    /** The number of this request's page, if it is one of Vaadin's. */
    static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var nonce = Ids.randomKey();
            page.getDocument().select("script").attr("nonce", nonce);
            ((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest().setAttribute(ATTRIBUTE, nonce);
        });
    }
}
