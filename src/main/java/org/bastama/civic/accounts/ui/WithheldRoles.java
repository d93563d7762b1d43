package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.passkeys.RenewPasskeys;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** Leads people from a page of a role that their session withholds to the page that gives it to them. */
@Component
class WithheldRoles implements VaadinServiceInitListener {

    private final transient CurrentActor currentActor;

    WithheldRoles(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI ui) {
        ui.addBeforeEnterListener(new Guard(currentActor));
    }

    /** Before Vaadin's own, which would say that the page needs another role. */
    @ListenerPriority(1)
    private record Guard(CurrentActor currentActor) implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            var wanted = event.getNavigationTarget().getAnnotation(RolesAllowed.class);
            if (wanted != null && currentActor.signedIn().stream().anyMatch(p -> isOneOf(p.withheld(), wanted))) {
                var path = "/" + event.getLocation().getPathWithQueryParameters();
                event.forwardTo(RenewPasskeys.PAGE.value().substring(1), QueryParameters.of("next", path));
            }
        }

        private static boolean isOneOf(Set<Role> withheld, RolesAllowed wanted) {
            return Set.of(wanted.value()).stream().map(Role::valueOf).anyMatch(withheld::contains);
        }
    }
}
