package org.bastama;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms use only what their {@code package-info.java} allows, and there are no cycles. */
class ModulesTest {

    @Test
    void roomsKeepToTheirDoors() {
        ApplicationModules.of(Bastama.class).verify();
    }
}
