package org.bastama.testing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of rooms with a real database, rolled back after each method. The one context serves all; a test that commits
 * (concurrency, the writer, jobs) says {@code @Transactional(propagation = NOT_SUPPORTED)} and uses its own data.
 */
@SpringBootTest
@ActiveProfiles("test")
@Import(TestContext.class)
@Tag("module")
@Transactional
public abstract class ModuleTest {

    @Autowired
    protected TestClock clock;

    @BeforeEach
    void startOfTime() {
        clock.set(TestClock.START);
    }
}
