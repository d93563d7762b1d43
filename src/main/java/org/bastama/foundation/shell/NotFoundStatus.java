package org.bastama.foundation.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Answers 404 where no view lives: Vaadin's page loads first and finds out later, when the status is already sent. */
@Component
class NotFoundStatus implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var path = page.getVaadinRequest().getPathInfo();
            if (path != null && !isView(path.replaceAll("^/|/$", ""))) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private static boolean isView(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }
}
