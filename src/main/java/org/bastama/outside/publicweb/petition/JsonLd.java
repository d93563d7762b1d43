package org.bastama.outside.publicweb.petition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.foundation.shared.Language;
import tools.jackson.databind.json.JsonMapper;

/** A petition as schema.org knows it, written so that nothing in it can end the script element around it. */
final class JsonLd {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    static String of(PetitionSummary petition, PetitionPage.Body body, String url) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@type", "CreativeWork");
        document.put("url", url);
        document.put("name", body.title());
        document.put("abstract", body.demand());
        document.put("inLanguage", body.language());
        if (petition.openedAt() != null) {
            document.put("datePublished", petition.openedAt().toString());
        }
        if (petition.closesAt() != null) {
            document.put("expires", petition.closesAt().toString());
        }
        if (petition.groupName() != null) {
            document.put("author", Map.of("@type", "Organization", "name", petition.groupName()));
        }
        document.put(
                "audience",
                Map.of(
                        "@type",
                        "GovernmentOrganization",
                        "name",
                        petition.authorityName().in(Language.of(body.language()).orElse(Language.KK))));
        document.put(
                "interactionStatistic",
                Map.of(
                        "@type", "InteractionCounter",
                        "interactionType", "https://schema.org/EndorseAction",
                        "userInteractionCount", petition.count() + petition.declared()));
        return escape(JSON.writeValueAsString(document));
    }

    /** JSON in which no character means anything to HTML (WHATWG, restrictions for contents of script elements). */
    static String escape(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
