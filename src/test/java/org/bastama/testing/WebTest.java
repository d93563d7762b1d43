package org.bastama.testing;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A test that asks the portal over (mock) HTTP, through its security. */
public abstract class WebTest extends ModuleTest {

    @Autowired
    protected WebApplicationContext context;

    protected MockMvc mvc;

    @BeforeEach
    void connect() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Vaadin's servlet is not started by these tests; requests that reach it are answered with an empty 200. */
    protected void withoutVaadin() {
        ((MockServletContext) Objects.requireNonNull(context.getServletContext()))
                .registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
    }
}
