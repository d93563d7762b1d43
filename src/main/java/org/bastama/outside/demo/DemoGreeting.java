package org.bastama.outside.demo;

import java.util.stream.Collectors;
import org.bastama.civic.accounts.Personas;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where it is and who can be tried out. */
@Component
@Profile("demo")
class DemoGreeting {

    private final PortalProperties properties;
    private final Personas personas;

    DemoGreeting(PortalProperties properties, Personas personas) {
        this.properties = properties;
        this.personas = personas;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var jobs = event.getApplicationContext().getEnvironment().getProperty("bastama.jobs", "all");
        if (jobs.equals("all")) {
            System.out.println(greeting());
        }
    }

    private String greeting() {
        var people = personas.offered().stream()
                .map(person -> "  %-14s %s".formatted(person.role(), person.name()))
                .collect(Collectors.joining("\n"));
        return """

                Bastama is ready: %1$s

                One click signs you in as each of these at %1$s/sign-in
                %2$s

                Every mail it "sends": %1$s/demo/mail
                Its clock:             %1$s/demo/clock
                Ctrl-C stops it; its data stays in %3$s
                """.formatted(properties.baseUrl(), people, properties.data());
    }
}
