package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest extends PlainWebTest {

    private static JsonNode json(MockHttpServletResponse response) {
        assertThat(response.getStatus()).as(body(response)).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/json");
        return new JsonMapper().readTree(body(response));
    }

    private static JsonNode problem(MockHttpServletResponse response, int status, String type) {
        assertThat(response.getStatus()).as(body(response)).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        var problem = new JsonMapper().readTree(body(response));
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:bastama:problem:" + type);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        return problem;
    }

    private SamplePetition open() {
        return new SamplePetition(database, PetitionState.OPEN)
                .texts()
                .signed(SamplePetition.ALMATY, 41)
                .signed("790000000", 3)
                .signed("350000000", 2)
                .step("opened", TestClock.START);
    }

    @Test
    void onePetition() {
        var petition = open();
        var json = json(ask("/api/v1/petitions/" + petition.number + "?lang=en"));
        assertThat(json.get("number").longValue()).isEqualTo(petition.number);
        assertThat(json.get("title").stringValue()).isEqualTo("English title");
        assertThat(json.get("state").stringValue()).isEqualTo("open");
        assertThat(json.get("count").longValue()).isEqualTo(46);
        assertThat(json.get("threshold").longValue()).isEqualTo(300);
        assertThat(json.get("openedAt").stringValue()).isEqualTo("2026-08-23T11:00:00+05:00");
        assertThat(json.get("closesAt").stringValue()).endsWith("+05:00");
        assertThat(json.get("authority").get("slug").stringValue()).isEqualTo("akimat-almaty");
        assertThat(json.get("authority").get("name").stringValue()).isEqualTo("Akimat of Almaty");
        assertThat(json.get("territory").get("code").stringValue()).isEqualTo("750000000");
        assertThat(json.get("group").isNull()).isTrue();
        assertThat(json.get("demand").stringValue()).isEqualTo("English demand");
        assertThat(json.get("background").stringValue()).contains("*background*");
        assertThat(json.get("languages")).hasSize(3);
        assertThat(json.get("procedure").get("code").stringValue()).isEqualTo("open-platform");
        assertThat(json.get("procedure").get("version").intValue()).isEqualTo(1);
        assertThat(json.get("responses").isArray()).isTrue();
        assertThat(json.get("deadline").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kk, Қазақша атауы", "ru, Русское название", "en, English title"})
    void listedInTheLanguageAskedFor(String language, String title) {
        var petition = open();
        var list = json(ask(get("/api/v1/petitions?state=open&size=100").header("Accept-Language", language)));
        assertThat(list.get("page").intValue()).isZero();
        assertThat(list.get("size").intValue()).isEqualTo(100);
        assertThat(list.get("total").longValue()).isPositive();
        var item = find(list, petition);
        assertThat(item.get("title").stringValue()).isEqualTo(title);
        assertThat(item.propertyNames())
                .contains(
                        "number",
                        "title",
                        "state",
                        "count",
                        "threshold",
                        "openedAt",
                        "closesAt",
                        "authority",
                        "territory",
                        "group");
    }

    private static JsonNode find(JsonNode list, SamplePetition petition) {
        for (var item : list.get("items")) {
            if (item.get("number").longValue() == petition.number) {
                return item;
            }
        }
        throw new AssertionError("not listed");
    }

    @Test
    void filters() {
        var open = open();
        var closed = new SamplePetition(database, PetitionState.CLOSED_BELOW).texts();
        new SamplePetition(database, PetitionState.DRAFT).texts();
        var list =
                json(ask("/api/v1/petitions?state=closed&authority=akimat-almaty&territory=KZ&sort=closing&size=100"));
        assertThat(find(list, closed).get("state").stringValue()).isEqualTo("closed");
        assertThat(list.toString()).doesNotContain("\"number\":" + open.number);
        var several = json(ask("/api/v1/petitions?state=closed,open&sort=signatures&size=100"));
        find(several, open);
        find(several, closed);
        assertThat(several.toString()).doesNotContain("draft", "gathering");
    }

    @ParameterizedTest
    @CsvSource({
        "/petitions?colour=red, unknown-parameter, state",
        "/petitions?state=draft, unknown-value, handed_over",
        "/petitions?state=gathering, unknown-value, open",
        "/petitions?sort=best, unknown-value, signatures",
        "/petitions?size=101, unknown-value, 1..100",
        "/petitions?size=0, unknown-value, 1..100",
        "/petitions?page=-1, unknown-value, 0..",
        "/petitions?page=9999999, unknown-value, 0..",
        "/petitions?page=x, unknown-value, 0..",
        "/petitions?authority=nobody, unknown-value, /api/v1/authorities",
        "/petitions?territory=nowhere, unknown-value, /api/v1/territories",
        "/petitions?group=99999999, unknown-value, /api/v1/groups",
        "/petitions?lang=de, unknown-value, kk",
        "/territories?size=1001, unknown-value, 1..1000",
        "/authorities?kind=x, unknown-parameter, territory",
        "/groups?territory=nowhere, unknown-value, /api/v1/territories",
        "/procedures?q=x, unknown-parameter, page"
    })
    void whatIsUnknownIsRefusedNamingWhatIsAllowed(String path, String type, String allowed) {
        for (var language : Language.all()) {
            var problem = problem(
                    ask(get(java.net.URI.create("/api/v1" + path)).header("Accept-Language", language.code())),
                    400,
                    type);
            assertThat(problem.get("allowed").toString()).contains(allowed);
            assertThat(problem.get("title").stringValue()).contains(allowed);
        }
    }

    @Test
    void counts() {
        var petition = open();
        var path = "/api/v1/petitions/" + petition.number;
        var answer = ask(path + "/count");
        assertThat(answer.getHeader("Bastama-Poll-After")).isEqualTo("5");
        var count = json(answer);
        assertThat(count.propertyNames()).containsExactly("number", "count", "declared", "threshold", "state", "asOf");
        assertThat(count.get("number").longValue()).isEqualTo(petition.number);
        assertThat(count.get("count").longValue()).isEqualTo(46);
        assertThat(count.get("threshold").longValue()).isEqualTo(300);
        assertThat(count.get("state").stringValue()).isEqualTo("open");
        assertThat(count.get("asOf").stringValue()).endsWith("+05:00");
        assertThat(json(ask(path + "/signatures/by-day")).get("items").get(0).toString())
                .isEqualTo("{\"day\":\"2026-09-02\",\"count\":46}");
        var places = json(ask(path + "/signatures/by-territory?lang=en"));
        assertThat(places.get("total").longValue())
                .as("cells below 5 are suppressed")
                .isEqualTo(1);
        assertThat(places.get("items").get(0).get("territory").get("code").stringValue())
                .isEqualTo("750000000");
        assertThat(json(ask(path + "/signatures/by-level")).get("items").get(0).toString())
                .isEqualTo("{\"level\":0,\"count\":46}");
        var step = json(ask(path + "/timeline?lang=ru")).get("items").get(0);
        assertThat(step.get("kind").stringValue()).isEqualTo("opened");
        assertThat(step.get("at").stringValue()).isEqualTo("2026-09-02T11:00:00+05:00");
        assertThat(step.get("text").stringValue()).isNotBlank().isNotEqualTo("opened");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/count",
                "/timeline",
                "/signatures/by-day",
                "/signatures/by-territory",
                "/signatures/by-level"
            })
    void whatIsNotPublicIsNotTold(String path) {
        for (var state :
                new PetitionState[] {PetitionState.DRAFT, PetitionState.GATHERING, PetitionState.IN_MODERATION}) {
            var petition = new SamplePetition(database, state).texts();
            problem(ask("/api/v1/petitions/" + petition.number + path), 404, "not-found");
        }
        var removed = new SamplePetition(database, PetitionState.TAKEN_DOWN).texts();
        problem(ask("/api/v1/petitions/" + removed.number + path), 410, "gone");
        problem(ask("/api/v1/petitions/abc" + path), 404, "not-found");
    }

    @Test
    void listsAreAlsoCsvThatASpreadsheetDoesNotCompute() {
        var petition = new SamplePetition(database, PetitionState.OPEN)
                .text(Language.RU, "=HYPERLINK(\"http://evil\";\"x\")", "d", "b")
                .signed(SamplePetition.ALMATY, 1);
        var response = ask(get("/api/v1/petitions?size=100&lang=ru").accept("text/csv"));
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(body(response))
                .startsWith("number,title,state,count,declared,threshold,openedAt,closesAt,authority.slug");
        assertThat(body(response)).contains(petition.number + ",\"'=HYPERLINK(");
        for (var list : new String[] {"territories", "authorities", "groups", "procedures"}) {
            assertThat(ask(get("/api/v1/" + list).accept("text/csv")).getContentType())
                    .startsWith("text/csv");
        }
        assertThat(ask(get("/api/v1/petitions").header("Accept", "application/json, text/csv;q=0.5"))
                        .getContentType())
                .startsWith("application/json");
        problem(ask(get("/api/v1/petitions").accept("image/png")), 406, "not-acceptable");
    }

    @Test
    void figuresAreAlsoCsv() {
        var path = "/api/v1/petitions/" + open().number + "/signatures/";
        var byDay = ask(path + "by-day?format=csv");
        assertThat(body(byDay)).isEqualTo("day,count\r\n2026-09-02,46\r\n");
        assertThat(byDay.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(byDay.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("signatures-by-day.csv");
        assertThat(byDay.getHeader("Vary")).contains("Accept");
        assertThat(body(ask(get(path + "by-level").accept("text/csv")))).isEqualTo("level,count\r\n0,46\r\n");
        assertThat(body(ask(path + "by-territory?format=csv&lang=en")))
                .startsWith("territory.code,territory.name,count\r\n750000000,")
                .endsWith(",41\r\n");
        problem(ask(path + "by-day?format=xml"), 400, "unknown-value");
    }

    @Test
    void aListIsWrittenWholeUnlessAPageIsAskedFor() {
        var first = open();
        for (var i = 0; i < 25; i++) {
            new SamplePetition(database, PetitionState.OPEN).texts();
        }
        var whole = body(ask("/api/v1/petitions?format=csv&state=open"));
        assertThat(whole.lines().count()).isGreaterThan(26);
        assertThat(whole).contains("\r\n" + first.number + ",");
        var total = json(ask("/api/v1/petitions?state=open")).get("total").longValue();
        assertThat(whole.lines().count()).isEqualTo(total + 1);
        assertThat(body(ask("/api/v1/petitions?format=csv&size=3")).lines().count())
                .isEqualTo(4);
        assertThat(body(ask("/api/v1/petitions?format=csv&sort=closing"))
                        .lines()
                        .count())
                .isEqualTo(21);
        for (var list : new String[] {"territories", "authorities", "groups", "procedures", "past"}) {
            var all = body(ask("/api/v1/" + list + "?format=csv"));
            assertThat(all.lines().count())
                    .as(list)
                    .isEqualTo(1 + json(ask("/api/v1/" + list)).get("total").longValue());
        }
    }

    @Test
    void directories() {
        var territories = json(ask("/api/v1/territories?lang=en"));
        assertThat(territories.get("total").intValue())
                .isEqualTo(territories.get("items").size());
        var country = territories.get("items").get(0);
        assertThat(country.propertyNames()).containsExactly("code", "parentCode", "kind", "names", "population");
        assertThat(country.get("names").propertyNames()).containsExactly("kk", "ru", "en");
        var akimats = json(ask("/api/v1/authorities?q=Almaty&lang=en"));
        assertThat(akimats.get("items")).isNotEmpty();
        var akimat = json(ask("/api/v1/authorities/akimat-almaty?lang=en"));
        assertThat(akimat.get("name").stringValue()).isEqualTo("Akimat of Almaty");
        problem(ask("/api/v1/authorities/nobody"), 404, "not-found");
        problem(ask("/api/v1/groups/99999999"), 404, "not-found");
        assertThat(json(ask("/api/v1/groups")).get("items").isArray()).isTrue();
        var procedures = json(ask("/api/v1/procedures?lang=en"));
        assertThat(procedures.get("items").get(0).get("code").stringValue()).isEqualTo("open-platform");
        assertThat(procedures
                        .get("items")
                        .get(0)
                        .get("thresholds")
                        .get(0)
                        .get("rule")
                        .get("absolute")
                        .intValue())
                .isEqualTo(300);
    }

    @Test
    void isOpenToOtherSites() {
        var read = ask(get("/api/v1/procedures").header("Origin", "https://other.example"));
        assertThat(read.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        var before = ask(options("/api/v1/petitions/1/signatures")
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,idempotency-key"));
        assertThat(before.getStatus()).isEqualTo(200);
        assertThat(before.getHeader("Access-Control-Allow-Methods")).contains("POST");
        assertThat(before.getHeader("Access-Control-Allow-Headers")).contains("idempotency-key");
    }

    @Test
    void hasEntityTags() {
        var first = ask("/api/v1/procedures");
        assertThat(ask(get("/api/v1/procedures").header("If-None-Match", first.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void signingNeedsAKeyAndAnObject() {
        var path = "/api/v1/petitions/" + open().number + "/signatures";
        problem(ask(post(path).contentType(MediaType.APPLICATION_JSON).content("{}")), 400, "idempotency-key-missing");
        problem(ask(send(path, "[]")), 400, "malformed-json");
        problem(ask(send(path, "{\"name\":")), 400, "malformed-json");
        problem(ask(send(path, "{\"admin\":true}")), 400, "unknown-parameter");
        problem(ask(send(path, "{\"name\":7}")), 400, "unknown-value");
        problem(ask(send(path, "{\"lang\":\"de\"}")), 400, "unknown-value");
        problem(ask(send("/api/v1/petitions/6999999/signatures", "{}")), 404, "not-found");
        problem(ask(post(path).contentType(MediaType.TEXT_PLAIN).content("{}")), 415, "unsupported-media-type");
        var wrong = ask(get(path));
        problem(wrong, 405, "method-not-allowed");
        assertThat(wrong.getHeader("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/", "/api/v2/petitions", "/api/v1/petitions/1/voters"})
    void whatIsNotBuiltIsAbsent(String path) {
        problem(ask(path), 404, "not-found");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder send(
            String path, String body) {
        return post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "k-" + body.hashCode())
                .content(body);
    }
}
