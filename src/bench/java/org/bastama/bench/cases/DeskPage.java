package org.bastama.bench.cases;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.foundation.shared.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.ClassUtils;

/** The desk as an official opens it, without HTTP: signing in is not what is measured. */
final class DeskPage implements AutoCloseable {

    DeskPage(ApplicationContext context, java.util.UUID official) {
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.findCandidateComponents("org.bastama").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), DeskPage.class.getClassLoader()))
                .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
        var person =
                new SignedIn(official, "Official", Set.of(Role.OFFICIAL), Set.of(), SignInMeans.PASSKEY, Instant.EPOCH);
        SecurityContextHolder.setContext(new SecurityContextImpl(person.authentication()));
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().setLocale(Locale.of("ru"));
    }

    /** Opens it anew. */
    void open() {
        UI.getCurrent().navigate("about");
        UI.getCurrent().navigate("desk");
    }

    /** Opens only the page that each {@link #open} leaves for. */
    void openOther() {
        UI.getCurrent().navigate("about");
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
