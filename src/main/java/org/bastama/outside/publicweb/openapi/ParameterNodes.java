package org.bastama.outside.publicweb.openapi;

import java.util.Locale;
import org.bastama.outside.publicweb.api.Offer;
import org.bastama.outside.publicweb.api.Parameter;
import org.bastama.outside.publicweb.page.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parameters of the document; those that are the same everywhere are told once. */
final class ParameterNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Words words;
    private final ObjectNode shared = NODES.objectNode();

    ParameterNodes(Words words) {
        this.words = words;
    }

    /** Those of an address: in its path, its query and its headers. */
    ArrayNode of(ApiAddress address) {
        var all = NODES.arrayNode();
        address.inPath().forEach(parameter -> all.add(shared(parameter, "path")));
        Parameter.of(address.offer())
                .forEach(parameter ->
                        all.add(parameter == Parameter.SIZE ? size(address.offer()) : shared(parameter, "query")));
        address.header().ifPresent(name -> all.add(header(name)));
        return all;
    }

    /** Those that are the same everywhere, by name. */
    ObjectNode shared() {
        return shared;
    }

    private ObjectNode shared(Parameter parameter, String place) {
        if (!shared.has(parameter.code())) {
            shared.set(parameter.code(), told(parameter, place));
        }
        return NODES.objectNode().put("$ref", "#/components/parameters/" + parameter.code());
    }

    private ObjectNode told(Parameter parameter, String place) {
        var node = NODES.objectNode()
                .put("name", parameter.word())
                .put("in", place)
                .put("description", words.t("publicweb.openapi.parameter." + parameter.code()));
        if (place.equals("path")) {
            node.put("required", true);
        }
        if (parameter.kind() == Parameter.Kind.WORDS) {
            node.put("style", "form").put("explode", false);
        }
        return node.set("schema", schema(parameter));
    }

    private static ObjectNode schema(Parameter parameter) {
        var schema = NODES.objectNode();
        switch (parameter.kind()) {
            case TEXT -> schema.put("type", "string");
            case DAY -> schema.put("type", "string").put("format", "date");
            case WHOLE -> whole(schema, parameter);
            case WORD -> words(schema, parameter);
            case WORDS -> words(schema.put("type", "array").putObject("items"), parameter);
        }
        return schema;
    }

    private static void whole(ObjectNode schema, Parameter parameter) {
        schema.put("type", "integer");
        if (parameter == Parameter.PAGE) {
            schema.put("minimum", 0).put("maximum", Parameter.LAST_PAGE).put("default", 0);
        } else {
            schema.put("format", "int64").put("minimum", 1);
        }
    }

    private static void words(ObjectNode schema, Parameter parameter) {
        var words = schema.put("type", "string").putArray("enum");
        parameter.vocabulary().orElseThrow().words().forEach(words::add);
    }

    /** Lists differ in it. */
    private ObjectNode size(Offer offer) {
        var node = told(Parameter.SIZE, "query");
        node.putObject("schema")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", offer.largest())
                .put("default", offer.usual());
        return node;
    }

    private ObjectNode header(String name) {
        var node = NODES.objectNode()
                .put("name", name)
                .put("in", "header")
                .put("required", true)
                .put("description", words.t("publicweb.openapi.header." + name.toLowerCase(Locale.ROOT)));
        node.putObject("schema").put("type", "string").put("minLength", 1).put("maxLength", Offer.LONGEST_HEADER);
        return node;
    }
}
