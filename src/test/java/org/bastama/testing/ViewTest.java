package org.bastama.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of views without a browser: the views' own context, signed out and in English unless the test says otherwise. */
public abstract class ViewTest extends ModuleTest {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.bastama");

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

    /** A fresh session and page in a language, with whoever is signed in. */
    protected void openBrowser(Language language) {
        MockVaadin.tearDown();
        Locale.setDefault(language.locale());
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().setLocale(language.locale());
    }

    /** All languages, for parameterised tests. */
    protected static Stream<Language> languages() {
        return Stream.of(Language.values());
    }
}
