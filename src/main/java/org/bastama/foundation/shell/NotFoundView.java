package org.bastama.foundation.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/**
 * There is no such page, or what it shows is not for this reader: the answer is the same. Only whose role a whole view
 * wants, and does not find, is told so: the role may have been taken a moment ago.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends MessageView implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final AccessAnnotationChecker ACCESS = new AccessAnnotationChecker();

    private String key = "shell.not-found";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        key = isOfAnotherRole(event) ? "shell.other-role" : "shell.not-found";
        say(key);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }

    private static boolean isOfAnotherRole(BeforeEnterEvent event) {
        var request = VaadinServletRequest.getCurrent();
        return request != null
                && request.getUserPrincipal() != null
                && RouteConfiguration.forSessionScope()
                        .getRoute(event.getLocation().getPath())
                        .filter(view -> !ACCESS.hasAccess(view, request.getHttpServletRequest()))
                        .isPresent();
    }
}
