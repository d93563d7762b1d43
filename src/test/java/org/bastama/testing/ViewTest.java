package org.bastama.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringSecurity;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A test of views without a browser: the views' own context, signed out and in English unless the test says otherwise. */
@Tag("view")
public abstract class ViewTest extends ModuleTest {

    private static final Routes ROUTES = discover();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void startVaadin() {
        openBrowser(Language.EN);
    }

    @AfterEach
    void stopVaadin() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** A fresh session and page in a language, with whoever is signed in ({@link SignedInAs}). */
    protected void openBrowser(Language language) {
        MockVaadin.tearDown();
        Locale.setDefault(language.locale());
        MockSpringSecurity.mock();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().setLocale(language.locale());
    }

    /** Goes to an address of the portal, which may have a query. */
    protected static void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** All languages, for parameterised tests. */
    protected static Stream<Language> languages() {
        return Stream.of(Language.values());
    }

    /** Views are package-private, which the library's own discovery leaves out. */
    @SuppressWarnings("unchecked")
    private static Routes discover() {
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        find(new AnnotationTypeFilter(Route.class))
                .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
        find(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(view -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view));
        return routes;
    }

    private static Stream<Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.bastama").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), ViewTest.class.getClassLoader()));
    }
}
