package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.opinionmap.VoterLinks;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.ConsultationStage;
import org.bastama.testing.DeskRows;
import org.bastama.testing.Polls;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Opinion maps without script and session: statement by statement, the voter's link, the map, the API. */
class OpinionPagesTest extends PlainWebTest {

    private static final String MAILBOX = "plain@example.kz";

    @Autowired
    VoterLinks links;

    @Autowired
    ContributionQueries contributions;

    @Autowired
    SentMails mails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext beans;

    Polls polls;
    ConsultationNumber number;
    String part;

    @BeforeEach
    void open() {
        var account = new DeskRows(jdbc, ensureAccount).official("John Smith", Language.EN, DeskRows.AUTHORITY);
        polls = new Polls(beans, clock);
        number = polls.open(Actor.of(account.id(), account.name(), Set.copyOf(account.roles())));
        part = "/c/" + number + "/parts/1";
    }

    @ParameterizedTest
    @CsvSource({"kk, Келісемін", "ru, Согласен(на)", "en, I agree"})
    void everybodyReadsThePageAndItsMap(String language, String agree) {
        var before = page(ask(part + "?lang=" + language), language);
        assertThat(before.select("button[name=choice]").eachText()).contains(agree);
        assertThat(before.select(".b-opinions")).isEmpty();
        polls.camps(number, 10);
        polls.draw();
        var page = page(ask(part + "?lang=" + language), language);
        assertThat(page.select(".b-opinions svg circle")).hasSizeGreaterThan(1);
        assertThat(page.select(".b-opinions").attr("aria-label")).contains("20");
        assertThat(page.select(".wide tbody tr")).hasSize(Polls.SEEDS);
        assertThat(page.select(".wide thead th")).hasSize(4);
        assertThat(page.select("a[href^=/consultations/opinion-map]")).hasSize(1);
        assertThat(page.select(".own")).isEmpty();
    }

    @Test
    void statementByStatementEachPageCarriesTheVotes() {
        var page = page(ask(part + "?lang=en"), "en");
        var seen = new java.util.HashSet<String>();
        for (var i = 0; i < Polls.SEEDS; i++) {
            seen.add(page.select("input[name=statement]").attr("value"));
            page = page(ask(carried(page, "#vote").param("choice", "agree")), "en");
        }
        assertThat(seen).hasSize(Polls.SEEDS);
        assertThat(page.text()).contains("You have voted on every statement", "Your 10 votes count as soon as");
        var undone = page(ask(carried(page, "#vote").param("act", "undo")), "en");
        assertThat(undone.text()).contains("You have voted on 9 of 10 statements.");
        var inKazakh = page(ask(carried(page, "#ballot").param("shown", "kk")), "kk");
        assertThat(inKazakh.select("#ballot input[name=votes]").attr("value").split(","))
                .hasSize(10);
        var faulty = ask(carried(page, "#ballot").param("act", "ballot").param("email", "nobody"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(page(faulty, "en").select("#problems a").eachAttr("href"))
                .containsExactly("#ballot-email", "#ballot-consent");
        var sent = ask(carried(page, "#ballot")
                .param("act", "ballot")
                .param("email", MAILBOX)
                .param("consent", "true"));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(ask(sent.getHeader("Location")), "en").text()).contains("only then do your votes count");
        assertThat(links.look(polls.token(MAILBOX)).choices()).hasSize(10);
    }

    @Test
    void theVotersLinkConfirmsVotesChangesAndTakesBack() {
        send("1:agree,2:disagree");
        var link = "/k/votes/" + polls.token(MAILBOX);
        for (var i = 0; i < 2; i++) {
            var looked = ask(link);
            assertThat(looked.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(looked.getHeader("Cache-Control")).contains("no-store");
            assertThat(page(looked, "en").select("button[name=act]").eachAttr("value"))
                    .containsExactly("confirm");
        }
        var confirmed = ask(post(link).param("act", "confirm"));
        assertThat(confirmed.getStatus()).isEqualTo(303);
        var page = page(ask(confirmed.getHeader("Location")), "en");
        assertThat(page.text()).contains("Your votes count", "The map does not tell of your votes yet.");
        assertThat(page.select("select[name=choice]")).hasSize(2);
        ask(post(link).param("statement", "1").param("choice", "pass"));
        ask(post(link).param("statement", "3").param("choice", "agree"));
        assertThat(links.look(polls.token(MAILBOX)).choices())
                .containsEntry(1L, Choice.PASS)
                .containsEntry(3L, Choice.AGREE)
                .hasSize(3);
        polls.camps(number, 10);
        polls.draw();
        assertThat(page(ask(link + "?lang=ru"), "ru").select(".own")).hasSize(1);
        ask(post(link).param("act", "take-back"));
        assertThat(links.look(polls.token(MAILBOX)).choices()).isEmpty();
        polls.at(ConsultationStage.CLOSES);
        assertThat(page(ask(link + "?lang=kk"), "kk").select("form")).isEmpty();
        assertThat(ask(post(link).param("statement", "1").param("choice", "pass"))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void aStatementOfOnesOwnDoesNotCostTheVotes() {
        var response = ask(form(part)
                .param("votes", "1:agree")
                .param("order", "abc")
                .param("act", "statement")
                .param("text", "Ағаштар <b>керек")
                .param("email", MAILBOX)
                .param("consent", "true")
                .param("lang", "kk"));
        var page = page(response, "kk");
        assertThat(page.select("#ballot input[name=votes]").attr("value")).isEqualTo("1:agree");
        assertThat(page.select(".note.good")).hasSize(1);
        ask(post(link()));
        var shown = page(ask(part + "?lang=en"), "en");
        assertThat(shown.select("#c1 p[lang=kk]").text()).isEqualTo("Ағаштар <b>керек");
        assertThat(shown.text()).contains("of 11 statements");
        var faulty = ask(form(part).param("act", "statement").param("text", "").param("lang", "en"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(page(faulty, "en").select("#problems a").eachAttr("href"))
                .containsExactly("#text", "#email", "#consent");
    }

    @Test
    void whatIsNotThereIs404AndAfterTheEndNothingIsTaken() {
        for (var path : List.of("/k/votes/abc", "/k/votes/" + number + "-" + "A".repeat(22), "/k/votes")) {
            assertThat(ask(path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(ask(form(part).header("Sec-Fetch-Site", "cross-site")).getStatus())
                .isEqualTo(403);
        polls.at(ConsultationStage.CLOSES);
        var page = page(ask(part + "?lang=en"), "en");
        assertThat(page.select("form")).isEmpty();
        assertThat(page.text()).contains("takes no more contributions");
        assertThat(send("1:agree").getStatus()).isEqualTo(409);
    }

    @Test
    void programsReadTheMap() {
        var path = "/api/v1/consultations/" + number + "/results?lang=en";
        var early =
                new JsonMapper().readTree(body(ask(path))).get("parts").get(0).get("results");
        assertThat(early.get("state").stringValue()).isEqualTo("too_few_people");
        assertThat(early.get("participants")).isNull();
        polls.camps(number, 10);
        polls.draw();
        var results =
                new JsonMapper().readTree(body(ask(path))).get("parts").get(0).get("results");
        assertThat(results.get("state").stringValue()).isEqualTo("groups");
        assertThat(results.get("participants").asInt()).isEqualTo(20);
        assertThat(results.get("drawnAt").stringValue()).isEqualTo("2026-09-07T00:00:20+05:00");
        assertThat(results.get("groups")).hasSize(2);
        assertThat(results.get("shared").get(0).get("statement").asInt()).isEqualTo(1);
        var first = results.get("statements").get(0);
        assertThat(first.get("text").stringValue()).isEqualTo("Statement 1");
        assertThat(first.get("votes").get("agree").asInt()).isEqualTo(20);
        assertThat(first.get("groups").get(1).get("votes").get("agree").asInt()).isEqualTo(10);
        assertThat(body(ask(path))).doesNotContain("voter", "place", "example.kz");
    }

    private MockHttpServletResponse send(String votes) {
        return ask(form(part)
                .param("votes", votes)
                .param("act", "ballot")
                .param("email", MAILBOX)
                .param("consent", "true")
                .param("lang", "en"));
    }

    /** A form of the page with what it carries; the votes of one page are in all its forms. */
    private MockHttpServletRequestBuilder carried(Document page, String within) {
        var request = form(part);
        page.select(within + " form input[type=hidden], form" + within + " input[type=hidden]").stream()
                .collect(java.util.stream.Collectors.toMap(
                        field -> field.attr("name"), field -> field.attr("value"), (one, other) -> one))
                .forEach(request::param);
        return request;
    }

    private String link() {
        return mails.to(new EmailAddress(MAILBOX), 5).stream()
                .flatMap(mail -> mail.links().stream())
                .map(link -> link.substring(link.indexOf("/k/")))
                .findFirst()
                .orElseThrow();
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).contentType("application/x-www-form-urlencoded");
    }
}
