/** Plain pages without a session, and the public API: the canonical addresses. */
@ApplicationModule(
        id = "publicweb",
        allowedDependencies = {
            "shared",
            "shell",
            "mailbox",
            "search",
            "moderation",
            "jobs",
            "files",
            "territories",
            "procedures",
            "accounts",
            "authorities",
            "authorities::ui",
            "groups",
            "petitions",
            "petitions::pack",
            "petitions::review",
            "petitions::tally",
            "petitions::timeline",
            "petitions::ui",
            "signatures",
            "responses",
            "responses::scoreboard",
            "responses::office",
            "responses::reviews",
            "responses::commitments",
            "responses::satisfaction",
            "consultations",
            "consultations::contributions",
            "consultations::discussion",
            "consultations::drafttext",
            "consultations::ideas",
            "consultations::links",
            "consultations::review",
            "consultations::meetings",
            "consultations::opinionmap",
            "consultations::opinions",
            "consultations::filling",
            "consultations::questionnaire",
            "consultations::questionnaire-results",
            "consultations::outcome",
            "notifications",
            "portal"
        })
@NullMarked
package org.bastama.outside.publicweb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
