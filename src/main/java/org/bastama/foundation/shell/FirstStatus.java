package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.foundation.shell.AddressBook.Lookup;
import org.bastama.foundation.shell.AddressBook.Standing;

/**
 * Answers 404 or 410 where no view lives or where a view has nothing to show: Vaadin's page loads first and finds out
 * later, when the status is already sent.
 */
@org.springframework.stereotype.Component
class FirstStatus implements VaadinServiceInitListener {

    private final transient Map<Class<? extends Component>, Lookup> lookups;
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    FirstStatus(List<AddressBook> books) {
        lookups = books.stream()
                .flatMap(book -> book.lookups().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var status = status((VaadinServletRequest) page.getVaadinRequest());
            if (status != HttpServletResponse.SC_OK) {
                page.getVaadinResponse().setStatus(status);
            }
        });
    }

    private int status(VaadinServletRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceAll("^/|/$", "");
        var route =
                RouteConfiguration.forApplicationScope().getHandledRegistry().getNavigationRouteTarget(path);
        if (route == null || !route.hasTarget()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        var view = route.getRouteTarget().getTarget();
        if (!access.hasAccess(view, request.getHttpServletRequest())) {
            // Whoever is not signed in is asked to sign in first.
            return (request.getUserPrincipal() == null ? Standing.THERE : Standing.NOT_THERE).status();
        }
        return lookups.getOrDefault(view, (parameters, query) -> Standing.THERE)
                .of(route.getRouteParameters(), QueryParameters.full(request.getParameterMap()))
                .status();
    }
}
