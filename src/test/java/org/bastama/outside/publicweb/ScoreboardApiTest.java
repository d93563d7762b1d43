package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.bastama.testing.PetitionRows;
import org.bastama.testing.ScoreRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreboardApiTest extends PlainWebTest {

    private static final String ONE = "/api/v1/authorities/akimat-semey/scoreboard";

    @Autowired
    JdbcTemplate jdbc;

    ScoreRows rows;

    @BeforeEach
    void counted() {
        rows = new ScoreRows(jdbc);
        rows.clear();
    }

    private void twoDays() {
        rows.day("2026-08-01");
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-08-01", "2026-09-01", 5, 5, 5, 8);
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 15);
        rows.score("akimat-almaty", "2026-09-01", 2, 2, 1, 60);
        rows.quarter("akimat-semey", "2026-07-01", "2026-09-01", 6, 5);
    }

    private JsonNode json(String path) {
        return json(ask(path));
    }

    private static JsonNode json(MockHttpServletResponse response) {
        assertThat(response.getStatus()).as(body(response)).isEqualTo(200);
        return new JsonMapper().readTree(body(response));
    }

    private static JsonNode figure(JsonNode score, String code) {
        for (var figure : score.get("figures")) {
            if (figure.get("code").stringValue().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void oneAuthority() {
        twoDays();
        var json = json(ONE + "?lang=en");
        assertThat(json.get("authority").get("slug").stringValue()).isEqualTo("akimat-semey");
        assertThat(json.get("on").stringValue()).isEqualTo("2026-09-01");
        assertThat(json.get("formulas").intValue()).isEqualTo(1);
        assertThat(json.get("minimum").intValue()).isEqualTo(5);
        assertThat(json.get("place").intValue()).isEqualTo(1);
        var inTime = figure(json, "in-time");
        assertThat(inTime.get("value").intValue()).isEqualTo(83);
        assertThat(inTime.get("part").intValue()).isEqualTo(5);
        assertThat(inTime.get("count").intValue()).isEqualTo(6);
        assertThat(inTime.get("formula").stringValue()).startsWith("Answered on the due date or earlier");
        assertThat(inTime.get("cases").stringValue())
                .isEqualTo("/api/v1/authorities/akimat-semey/scoreboard/cases?cases=judged&on=2026-09-01");
        assertThat(figure(json, "median").get("value").doubleValue()).isEqualTo(7.5);
        assertThat(figure(json, "satisfaction").get("value").isNull()).isTrue();
        assertThat(json.get("quarters").get(0).get("percent").intValue()).isEqualTo(83);
    }

    @Test
    void anEarlierDayAndTooFewCases() {
        twoDays();
        assertThat(figure(json(ONE + "?on=2026-08-20"), "in-time").get("value").intValue())
                .isEqualTo(100);
        var few = json("/api/v1/authorities/akimat-almaty/scoreboard");
        assertThat(few.get("place").isNull()).isTrue();
        assertThat(figure(few, "in-time").get("value").isNull()).isTrue();
        assertThat(figure(few, "in-time").get("part").intValue()).isEqualTo(1);
        var none = json("/api/v1/authorities/akimat-astana/scoreboard");
        assertThat(none.get("place").isNull()).isTrue();
    }

    @Test
    void beforeTheFirstDayThereIsNone() {
        assertThat(ask(ONE).getStatus()).isEqualTo(404);
        assertThat(json("/api/v1/scoreboard").get("total").intValue()).isZero();
        twoDays();
        assertThat(ask("/api/v1/authorities/nobody/scoreboard").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "?on=2026-07-01, 2026-08-01..",
        "?on=yesterday, 2026-08-01..",
        "?page=1, on",
        "/cases?cases=good, judged"
    })
    void whatIsUnknownIsRefusedNamingWhatIsAllowed(String query, String allowed) {
        twoDays();
        var response = ask(ONE + query);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(body(response)).contains(allowed);
    }

    @Test
    void theRankingAsAListAndAsCsv() {
        twoDays();
        var list = json("/api/v1/scoreboard?lang=en");
        assertThat(list.get("total").intValue()).isEqualTo(2);
        var first = list.get("items").get(0);
        assertThat(first.get("authority").get("slug").stringValue()).isEqualTo("akimat-semey");
        assertThat(first.get("figures").get("inTimePercent").intValue()).isEqualTo(83);
        assertThat(first.get("figures").propertyNames()).doesNotContain("ranked", "medianHalves");
        assertThat(list.get("items").get(1).get("place").isNull()).isTrue();
        var csv = body(ask("/api/v1/scoreboard?format=csv&lang=en&on=2026-08-01"));
        assertThat(csv.lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("1,akimat-semey,") && line.endsWith(",2026-08-01,1"));
        assertThat(json("/api/v1/scoreboard?territory=750000000").get("total").intValue())
                .isEqualTo(1);
    }

    @Test
    void theCasesBehindANumber() {
        twoDays();
        var petitions = new PetitionRows(jdbc);
        for (var i = 0; i < 3; i++) {
            rows.inTime(petitions.open(), "akimat-semey", "2026-09-01");
        }
        var page = json(ONE + "/cases?cases=answered_in_time&lang=en&size=2");
        assertThat(page.get("total").intValue()).isEqualTo(3);
        assertThat(page.get("items")).hasSize(2);
        assertThat(page.get("items").get(0).get("title").stringValue()).isEqualTo(PetitionRows.TITLE);
        assertThat(page.get("items").get(0).get("standing").stringValue()).isEqualTo("in_time");
        assertThat(json(ONE + "/cases?on=2026-08-01").get("total").intValue()).isZero();
        assertThat(body(ask(ONE + "/cases?format=csv")).lines()).hasSize(4);
    }

    @Test
    void whatIsTheSameIsNotSentAgain() {
        twoDays();
        var tag = ask(ONE).getHeader("ETag");
        assertThat(tag).isNotBlank();
        assertThat(ask(get(ONE).header("If-None-Match", tag)).getStatus()).isEqualTo(304);
    }
}
