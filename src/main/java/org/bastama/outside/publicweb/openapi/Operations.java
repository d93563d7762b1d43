package org.bastama.outside.publicweb.openapi;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Operations of the document; what several share goes to its components. */
final class Operations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Words words;
    private final Schemas schemas;
    private final ParameterNodes parameters;
    private final ResponseNodes responses;

    Operations(Words words) {
        this.words = words;
        this.schemas = new Schemas(words);
        this.parameters = new ParameterNodes(words);
        this.responses = new ResponseNodes(words, schemas);
    }

    /** What an address does. */
    ObjectNode of(ApiAddress address) {
        var operation = NODES.objectNode().put("operationId", address.operation());
        operation.putArray("tags").add(address.subject());
        operation.put("summary", words.t(address.summary()));
        operation.set("parameters", parameters.of(address));
        if (address.takesBody()) {
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject(MediaType.APPLICATION_JSON_VALUE)
                    .set("schema", schemas.of(address.offer().body()));
        }
        operation.set("responses", responses(address));
        return operation;
    }

    private ObjectNode responses(ApiAddress address) {
        var all = NODES.objectNode();
        all.set(code(address.offer().status().value()), responses.success(address));
        if (!address.takesBody()) {
            all.set(code(304), responses.unchanged());
        }
        address.problems().stream()
                .collect(Collectors.groupingBy(type -> type.status().value(), TreeMap::new, Collectors.toList()))
                .forEach((status, types) -> all.set(code(status), responses.problem(types)));
        return all;
    }

    private static String code(int status) {
        return Integer.toString(status);
    }

    /** What operations share. */
    ObjectNode components() {
        var components = NODES.objectNode();
        components.set("schemas", schemas.named());
        components.set("parameters", parameters.shared());
        components.set("headers", responses.headers());
        components.set("responses", responses.problems());
        return components;
    }
}
