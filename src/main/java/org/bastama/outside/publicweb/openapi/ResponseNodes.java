package org.bastama.outside.publicweb.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.outside.publicweb.api.CsvHead;
import org.bastama.outside.publicweb.api.Offer;
import org.bastama.outside.publicweb.api.PollPace;
import org.bastama.outside.publicweb.api.Problem;
import org.bastama.outside.publicweb.api.ProblemType;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers of the document; problems and headers are told once. */
final class ResponseNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<HttpStatus> WITH_WAITING =
            Set.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);
    private static final Set<String> SECONDS = Set.of(HttpHeaders.RETRY_AFTER, PollPace.HEADER);

    private final Words words;
    private final Schemas schemas;
    private final ObjectNode headers = NODES.objectNode();
    private final ObjectNode problems = NODES.objectNode();

    ResponseNodes(Words words, Schemas schemas) {
        this.words = words;
        this.schemas = schemas;
    }

    /** What an address answers when all is well. */
    ObjectNode success(ApiAddress address) {
        var offer = address.offer();
        var kind = offer.list() ? "list" : Integer.toString(offer.status().value());
        var response = described("answer." + kind);
        if (!address.takesBody()) {
            headers(response, HttpHeaders.ETAG, HttpHeaders.CONTENT_LANGUAGE);
            headers(response, offer.headers());
        }
        var content = response.putObject("content");
        content.putObject(MediaType.APPLICATION_JSON_VALUE)
                .set("schema", offer.list() ? page(offer) : schemas.of(offer.answers()));
        if (offer.list()) {
            var csv = content.putObject("text/csv");
            csv.putObject("schema").put("type", "string");
            csv.put("example", String.join(",", CsvHead.of(offer.answers())) + "\r\n");
        }
        return response;
    }

    /** What an address answers to whoever has it already. */
    ObjectNode unchanged() {
        return described("answer.304");
    }

    /** Where the answer is that tells one of these, which have one status. */
    ObjectNode problem(List<ProblemType> types) {
        var name = types.stream().map(ProblemType::code).collect(Collectors.joining("."));
        if (!problems.has(name)) {
            problems.set(name, told(types));
        }
        return NODES.objectNode().put("$ref", "#/components/responses/" + name);
    }

    /** The headers so far, by name. */
    ObjectNode headers() {
        return headers;
    }

    /** The answers that tell problems, by name. */
    ObjectNode problems() {
        return problems;
    }

    private ObjectNode page(Offer offer) {
        var page = NODES.objectNode().put("type", "object");
        var properties = page.putObject("properties");
        properties.putObject("items").put("type", "array").set("items", schemas.of(offer.answers()));
        for (var number : List.of("page", "size", "total")) {
            properties.putObject(number).put("type", "integer").put("minimum", 0);
        }
        properties.propertyNames().forEach(page.putArray("required")::add);
        return page;
    }

    private ObjectNode told(List<ProblemType> types) {
        var response = NODES.objectNode()
                .put(
                        "description",
                        types.stream()
                                .map(type -> words.t("publicweb.openapi.problem." + type.code()))
                                .collect(Collectors.joining(" ")));
        if (WITH_WAITING.contains(types.getFirst().status())) {
            headers(response, HttpHeaders.RETRY_AFTER);
        }
        var schema = schemas.of(Problem.class);
        var urns = schema.putObject("properties").putObject("type").putArray("enum");
        types.forEach(type -> urns.add(type.urn()));
        response.putObject("content").putObject(Problem.MEDIA_TYPE).set("schema", schema);
        return response;
    }

    private void headers(ObjectNode response, String... names) {
        var told = response.withObject("headers");
        for (var name : names) {
            if (!headers.has(name)) {
                var header = described("header." + name.toLowerCase(Locale.ROOT));
                header.putObject("schema").put("type", SECONDS.contains(name) ? "integer" : "string");
                headers.set(name, header);
            }
            told.set(name, NODES.objectNode().put("$ref", "#/components/headers/" + name));
        }
    }

    private ObjectNode described(String key) {
        return NODES.objectNode().put("description", words.t("publicweb.openapi." + key));
    }
}
