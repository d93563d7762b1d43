package org.bastama.outside.publicweb.openapi;

import org.bastama.foundation.shared.PortalProperties;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API as an OpenAPI 3.1 document, written from the offers of its addresses. */
@Component
class ApiDocument {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OPENAPI = "3.1.1";

    private final ApiAddresses addresses;
    private final PortalProperties portal;

    ApiDocument(ApiAddresses addresses, PortalProperties portal) {
        this.addresses = addresses;
        this.portal = portal;
    }

    /** The document as UTF-8, described in the language of these words. */
    byte[] write(Words words) {
        var document = JSON.createObjectNode().put("openapi", OPENAPI);
        about(document, words);
        var operations = new Operations(words);
        var paths = document.putObject("paths");
        addresses.all().forEach(address -> path(paths, address).set(address.verb(), operations.of(address)));
        document.set("components", operations.components());
        return JSON.writeValueAsBytes(document);
    }

    private void about(ObjectNode document, Words words) {
        var info = document.putObject("info").put("title", words.t("publicweb.openapi.title"));
        info.put("version", "1").put("description", words.t("publicweb.openapi.lead"));
        if (!portal.operator().isEmpty() && !portal.contact().isEmpty()) {
            info.putObject("contact").put("name", portal.operator()).put("email", portal.contact());
        }
        document.putObject("externalDocs").put("url", portal.url("/api"));
        document.putArray("servers").addObject().put("url", portal.url(""));
    }

    private static ObjectNode path(ObjectNode paths, ApiAddress address) {
        return paths.get(address.path()) instanceof ObjectNode known ? known : paths.putObject(address.path());
    }
}
