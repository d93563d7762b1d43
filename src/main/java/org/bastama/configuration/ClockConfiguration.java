package org.bastama.configuration;

import java.time.Clock;
import org.bastama.foundation.shared.DemoClock;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock that everything reads; SQL never asks the database for the time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!demo & !test")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo")
    DemoClock demoClock(PortalProperties properties) {
        return new DemoClock(properties.data().resolve("clock"));
    }
}
