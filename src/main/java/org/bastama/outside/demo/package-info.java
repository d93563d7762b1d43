/** Demo content: played once, through the same use cases that people use, with a clock that travels. Profile demo only. */
@ApplicationModule(
        id = "demo",
        allowedDependencies = {
            "shared",
            "jobs",
            "mailbox",
            "search",
            "territories",
            "procedures",
            "accounts",
            "authorities",
            "groups",
            "petitions",
            "petitions::closing",
            "petitions::drafting",
            "petitions::review",
            "signatures",
            "responses",
            "responses::paper",
            "consultations",
            "consultations::contributions",
            "consultations::discussion",
            "consultations::dispositions",
            "consultations::filling",
            "consultations::ideas",
            "consultations::meetings",
            "consultations::review",
            "consultations::opinionmap",
            "consultations::opinions",
            "consultations::outcome",
            "consultations::questionnaire",
            "files",
            "responses::desk",
            "responses::commitments",
            "responses::reviews",
            "responses::satisfaction"
        })
@NullMarked
package org.bastama.outside.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
