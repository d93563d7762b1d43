package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API as its document describes it. Answers are held against it: their status, their type, their headers, and every
 * member of their JSON; a member that is not described fails as one that is missing.
 */
final class DescribedApi {

    private static final String NAME = "https://bastama.example/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    DescribedApi(String json) {
        document = new JsonMapper().readTree(json);
        var strict = new JsonMapper().readTree(json);
        forbidMore(strict);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(NAME, strict.toString())));
    }

    /** The document. */
    JsonNode document() {
        return document;
    }

    /** All operations, such as {@code GET /api/v1/petitions}. */
    Set<String> operations() {
        var all = new TreeSet<String>();
        document.get("paths").forEachEntry((path, item) -> item.propertyNames()
                .forEach(verb -> all.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return all;
    }

    /** The node that a reference leads to, or the node itself. */
    JsonNode at(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    /** Checks that an answer is one that is described. */
    void check(MockHttpServletRequest request, MockHttpServletResponse response) {
        var call = request.getMethod() + " " + request.getRequestURI() + " " + response.getStatus();
        var verb = request.getMethod().equals("HEAD") ? "get" : request.getMethod().toLowerCase(java.util.Locale.ROOT);
        var path = path(request.getRequestURI()).orElse(null);
        if (path == null) {
            assertThat(response.getStatus()).as(call).isEqualTo(404);
        } else if (!document.get("paths").get(path).has(verb)) {
            assertThat(verb.equals("options") ? 405 : response.getStatus())
                    .as(call)
                    .isEqualTo(405);
        } else {
            answered(request, response, call, "/paths/" + escaped(path) + "/" + verb + "/responses");
        }
    }

    private void answered(
            MockHttpServletRequest request, MockHttpServletResponse response, String call, String responses) {
        var status = Integer.toString(response.getStatus());
        var described = document.at(responses).get(status);
        assertThat(described).as(call + " is not described").isNotNull();
        var pointer = described.has("$ref")
                ? described.get("$ref").stringValue().substring(1)
                : responses + "/" + status;
        var node = document.at(pointer);
        if (node.has("headers")) {
            assertThat(response.getHeaderNames())
                    .as(call)
                    .containsAll(
                            response.getContentType() != null && isWholeCsv(response)
                                    ? Set.of()
                                    : node.get("headers").propertyNames());
        }
        if (node.has("content") && !request.getMethod().equals("HEAD")) {
            content(response, call, pointer);
        }
    }

    /** A list that is written while it is read has no entity tag. */
    private static boolean isWholeCsv(MockHttpServletResponse response) {
        return response.getHeader("Content-Disposition") != null;
    }

    private void content(MockHttpServletResponse response, String call, String pointer) {
        var given = MediaType.parseMediaType(String.valueOf(response.getContentType()));
        var type = given.getType() + "/" + given.getSubtype();
        var content = document.at(pointer + "/content");
        assertThat(content.propertyNames()).as(call).contains(type);
        var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (content.get(type).has("example")) {
            assertThat(body).as(call).startsWith(content.get(type).get("example").stringValue());
        } else {
            var place = pointer + "/content/" + escaped(type) + "/schema";
            assertThat(faults(place, body)).as(call + " " + body).isEmpty();
        }
    }

    /** What of a JSON text is not as the schema at a place of the document says. */
    Set<String> faults(String pointer, String json) {
        var faults = new TreeSet<String>();
        schemas.getSchema(SchemaLocation.of(NAME + "#" + pointer))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> faults.add(error.toString()));
        return faults;
    }

    private Optional<String> path(String uri) {
        var asked = PathContainer.parsePath(uri);
        return document.get("paths").propertyNames().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .filter(pattern -> pattern.matches(asked))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString);
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    private static void forbidMore(@Nullable JsonNode node) {
        if (node instanceof ObjectNode object
                && object.has("properties")
                && object.path("type").asString("").equals("object")) {
            object.put("additionalProperties", false);
        }
        Stream.ofNullable(node).flatMap(JsonNode::valueStream).forEach(DescribedApi::forbidMore);
    }
}
