package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.groups.GroupStage;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.outside.publicweb.api.Parameter;
import org.bastama.outside.publicweb.api.ProblemType;
import org.bastama.testing.ConsultationStage;
import org.bastama.testing.DeskRows;
import org.bastama.testing.ScoreRows;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's document describes what is there, all of it, and nothing else; and the page for people says the same. */
class OpenApiTest extends PlainWebTest {

    private static final String TEXTS = "publicweb.openapi.";
    private static final LocalizedText WORDS = LocalizedText.of("Қайда?", "Где?", "Where?");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapped;

    @Autowired
    GroupStage groups;

    @Autowired
    ConsultationStage consultations;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    Messages messages;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyAddressIsDescribedAndEveryDescribedAddressIsThere() {
        var there = mapped.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .map(verb -> verb + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there.remove("GET /api/openapi.json")).isTrue();
        assertThat(described().operations()).isEqualTo(there).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void isAnOpenApiDocumentInEveryLanguage(Language language) throws IOException {
        var response = ask("/api/openapi.json?lang=" + language.code());
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isNull();
        var rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/openapi-3.1.json")), InputFormat.JSON);
        assertThat(rules.validate(body(response), InputFormat.JSON)).isEmpty();
        assertThat(body(response)).contains(messages.get(language, TEXTS + "petition-count"));
        assertThat(response.getHeader("Cache-Control")).contains("public");
        var again = get("/api/openapi.json?lang=" + language.code())
                .header("If-None-Match", response.getHeader("ETag"))
                .header("Origin", "https://other.example");
        assertThat(ask(again).getStatus()).isEqualTo(304);
    }

    @Test
    void whatIsReferredToIsThere() {
        var document = described().document();
        var names = new ArrayList<String>();
        document.findValues("$ref").forEach(ref -> {
            names.add(ref.stringValue());
            assertThat(document.at(ref.stringValue().substring(1)).isMissingNode())
                    .as(ref.stringValue())
                    .isFalse();
        });
        assertThat(names).hasSizeGreaterThan(50);
        var operations = document.findValuesAsString("operationId");
        assertThat(operations)
                .doesNotHaveDuplicates()
                .hasSize(described().operations().size())
                .contains("petitionSignaturesByDay", "sign");
    }

    /** Each is asked for as JSON and, if it is a list, as CSV; {@link DescribedApi} checks the answers. */
    @Test
    void everyAddressAnswersAsItIsDescribed() {
        var all = new Everything();
        for (var operation : reads()) {
            var path = all.address(operation);
            assertThat(ask(path).getStatus()).as(path).isEqualTo(200);
            if (isList(operation)) {
                assertThat(ask(path + "?format=csv").getContentType()).as(path).startsWith("text/csv");
                assertThat(ask(path + "?format=csv&size=1").getHeader("ETag")).isNotBlank();
            }
        }
    }

    @Test
    void everyParameterIsTakenWithEveryWordItMayBe() {
        var all = new Everything();
        for (var operation : reads()) {
            for (var parameter : query(operation)) {
                for (var value : values(parameter)) {
                    var path = all.address(operation) + "?"
                            + parameter.get("name").stringValue() + "=" + value;
                    assertThat(ask(path).getStatus()).as(path).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void whatIsNotDescribedIsRefusedNamingWhatIs() {
        var all = new Everything();
        for (var operation : described().operations()) {
            var path = all.address(operation) + "?colour=red";
            var response = ask(
                    operation.startsWith("GET")
                            ? get(path)
                            : post(path).contentType(MediaType.APPLICATION_JSON).content("{}"));
            assertThat(response.getStatus()).as(path).isEqualTo(400);
            var problem = new JsonMapper().readTree(body(response));
            assertThat(problem.get("allowed").valueStream().map(JsonNode::stringValue))
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(query(operation).stream()
                            .map(parameter -> parameter.get("name").stringValue())
                            .toList());
        }
    }

    /** A schema that takes anything would find no fault. */
    @Test
    void whatDoesNotFitIsFound() {
        var pointer = "/components/schemas/PetitionCount";
        var fitting = "{\"number\":1,\"count\":2,\"declared\":0,\"threshold\":null,\"state\":\"open\","
                + "\"asOf\":\"2026-09-02T11:00:00+05:00\"}";
        assertThat(described().faults(pointer, fitting)).isEmpty();
        for (var wrong : List.of(
                fitting.replace("\"count\":2,", ""),
                fitting.replace("\"count\":2", "\"count\":\"2\""),
                fitting.replace("\"count\":2", "\"count\":null"),
                fitting.replace("open", "draft"),
                fitting.replace("+05:00", ""),
                fitting.replace("}", ",\"email\":\"a@b.kz\"}"))) {
            assertThat(described().faults(pointer, wrong)).as(wrong).hasSize(1);
        }
    }

    /** Texts of what is no longer there would stay unnoticed. */
    @Test
    void everyTextIsAboutSomethingThatIsThere() {
        var known = new TreeSet<String>();
        Stream.of(Parameter.values()).forEach(one -> known.add("parameter." + one.code()));
        Stream.of(ProblemType.values()).forEach(one -> known.add("problem." + one.code()));
        described().document().at("/components/schemas").forEachEntry((name, schema) -> schema.path("properties")
                .propertyNames()
                .forEach(field -> known.add("field." + name + "." + field)));
        assertThat(messages.keys(Language.EN).stream()
                        .filter(key -> key.matches("publicweb\\.openapi\\.(parameter|problem|field)\\..*"))
                        .map(key -> key.substring(TEXTS.length())))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource
    void thePageSaysTheSameToPeople(Language language) {
        var response = ask("/api?lang=" + language.code());
        var page = page(response, language.code());
        assertThat(page.select("h1").text()).isEqualTo(messages.get(language, TEXTS + "title"));
        assertThat(page.select(".entries li > code").eachText())
                .containsExactlyInAnyOrderElementsOf(described().operations());
        assertThat(page.select("a[href^=/api/openapi.json]")).hasSize(1);
        assertThat(page.select("link[hreflang]")).hasSize(4);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("dt code").eachText()).contains("size", "format", "unknown-parameter", "gone");
        assertThat(page.text()).contains("/feeds/petitions.atom", "/calendar/a/{slug}.ics", "Bastama-Poll-After");
        var again = get("/api?lang=" + language.code()).header("If-None-Match", response.getHeader("ETag"));
        assertThat(ask(again).getStatus()).isEqualTo(304);
        assertThat(page(ask("/p/0?lang=" + language.code()), language.code())
                        .select("footer a[href^=/api]"))
                .hasSize(1);
    }

    private List<String> reads() {
        return described().operations().stream()
                .filter(operation -> operation.startsWith("GET"))
                .toList();
    }

    private boolean isList(String operation) {
        return query(operation).stream()
                .anyMatch(one -> one.get("name").stringValue().equals("size"));
    }

    private JsonNode operation(String name) {
        var parts = name.split(" ");
        return described()
                .document()
                .get("paths")
                .get(parts[1])
                .get(parts[0].toLowerCase(java.util.Locale.ROOT));
    }

    private List<JsonNode> query(String operation) {
        return operation(operation)
                .get("parameters")
                .valueStream()
                .map(described()::at)
                .filter(parameter -> parameter.get("in").stringValue().equals("query"))
                .toList();
    }

    /** Some that it may be, or all where these are words. */
    private static Set<String> values(JsonNode parameter) {
        var schema = parameter.get("schema");
        var words = schema.has("items") ? schema.get("items").path("enum") : schema.path("enum");
        var all = words.valueStream().map(JsonNode::stringValue).collect(Collectors.toCollection(TreeSet::new));
        if (schema.has("items")) {
            all.add(String.join(",", all));
        }
        if (schema.has("maximum")) {
            all.add(schema.get("maximum").asString());
            all.add(schema.get("minimum").asString());
        }
        return all;
    }

    /** One of everything that has an address of its own. */
    private final class Everything {

        private final long petition;
        private final long group;
        private final long consultation;

        Everything() {
            petition = new SamplePetition(database, PetitionState.OPEN)
                    .texts()
                    .signed(SamplePetition.ALMATY, 42)
                    .step("opened", TestClock.START)
                    .number;
            group = groups.registered(groups.person(), GroupStage.newName()).number();
            var account = new DeskRows(jdbc, ensureAccount).official("John Smith", Language.EN, DeskRows.AUTHORITY);
            var official = Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
            var number = consultations.draft(
                    official,
                    ConsultationStage.words(WORDS, WORDS, "Letters."),
                    new DraftPart(Ideas.CODE, WORDS, LocalizedText.empty()));
            consultations.open(number, official);
            consultation = number.value();
            var rows = new ScoreRows(jdbc);
            rows.clear();
            rows.day("2026-09-01");
            rows.score(SamplePetition.AKIMAT, "2026-09-01", 8, 6, 5, 15);
        }

        /** An address of an operation. */
        String address(String operation) {
            var path = operation.split(" ")[1].replace("{slug}", SamplePetition.AKIMAT);
            return path.replace(
                    "{number}",
                    Long.toString(
                            switch (path.split("/")[3]) {
                                case "groups" -> group;
                                case "consultations" -> consultation;
                                default -> petition;
                            }));
        }
    }
}
