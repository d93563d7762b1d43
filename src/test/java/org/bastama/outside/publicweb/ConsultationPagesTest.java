package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.AmendConsultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationText;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.ConsultationStage;
import org.bastama.testing.DeskRows;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Consultations without script and session: pages, forms, the contributor's link, the API, the feed, the sitemap. */
class ConsultationPagesTest extends PlainWebTest {

    private static final String MAILBOX = "plain@example.kz";

    private static final LocalizedText TITLE = LocalizedText.of("Тыныш көшелер", "Тихие <b>улицы</b>", "Quiet streets");

    @Autowired
    ConsultationStage stage;

    @Autowired
    AmendConsultation amend;

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    @Autowired
    ConsultationQueries consultations;

    @Autowired
    ContributionQueries contributions;

    @Autowired
    SentMails mails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    Actor official;
    ConsultationNumber number;
    String part;

    @BeforeEach
    void open() {
        var account = new DeskRows(jdbc, ensureAccount).official("John Smith", Language.EN, DeskRows.AUTHORITY);
        official = Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
        number = stage.draft(
                official,
                text("Where?"),
                new DraftPart(
                        Ideas.CODE,
                        LocalizedText.of("Идеялар", "Идеи", "Your ideas"),
                        LocalizedText.of(null, "Назовите улицу.", null)));
        part = "/c/" + number + "/parts/1";
        stage.open(number, official);
    }

    @ParameterizedTest
    @CsvSource({"kk, Тыныш көшелер, ашық", "ru, Тихие <b>улицы</b>, открыто", "en, Quiet streets, open"})
    void everybodyReadsThePages(String language, String title, String state) {
        var page = page(ask("/c/" + number + "?lang=" + language), language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select(".badge").text()).isEqualTo(state);
        assertThat(page.select("[aria-current=step]")).hasSize(1);
        assertThat(page.select("link[hreflang]")).hasSize(4);
        assertThat(page.select("a[href^=" + part + "]")).hasSize(1);
        assertThat(page.select("a[href^='/follow?territory=101000000&topic=transport']"))
                .hasSize(1);
        var ideas = page(ask(part + "?lang=" + language), language);
        assertThat(ideas.select("form#idea").attr("action")).isEqualTo(part);
        assertThat(ideas.text()).contains("Назовите улицу.");
        assertThat(ideas.select("p[lang=ru]")).isNotEmpty();
    }

    @Test
    void whatIsNotThereIs404() {
        var draft = stage.started(official, Language.RU);
        for (var path : List.of(
                "/c/" + draft,
                "/c/" + draft + "/parts/1",
                "/c/0",
                "/c/abc",
                "/c/99999999999999999999",
                part.replace("/1", "/2"),
                "/c/" + number + "/parts/x",
                "/k/" + number + "-" + "A".repeat(22),
                "/k/abc",
                "/api/v1/consultations/" + draft,
                "/api/v1/consultations/" + draft + "/results")) {
            assertThat(ask(path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(ask(post("/k/abc")).getStatus()).isEqualTo(404);
    }

    @Test
    void aFormWithFaultsComesBackWithWhatWasTyped() {
        var response = ask(form(part)
                .param("heading", "Өткел <script>")
                .param("text", "")
                .param("name", "Дана")
                .param("email", "nobody")
                .param("showsName", "true")
                .param("lang", "en"));
        assertThat(response.getStatus()).isEqualTo(422);
        var page = page(response, "en");
        assertThat(page.select("#heading").attr("value")).isEqualTo("Өткел <script>");
        assertThat(page.select("#name").attr("value")).isEqualTo("Дана");
        assertThat(page.select("#showsName").hasAttr("checked")).isTrue();
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#text", "#email", "#consent");
        assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly("text", "email", "consent");
        var inKazakh =
                ask(form(part).param("heading", "Өткел").param("lang", "en").param("shown", "kk"));
        assertThat(inKazakh.getStatus()).isEqualTo(200);
        assertThat(page(inKazakh, "kk").select("#heading").attr("value")).isEqualTo("Өткел");
        assertThat(mails.to(new EmailAddress(MAILBOX), 5)).isEmpty();
        assertThat(ask(form(part).header("Sec-Fetch-Site", "cross-site")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void fromTheFormThroughTheLinkToThePage() {
        var sent = send();
        assertThat(sent.getStatus()).isEqualTo(303);
        page(ask(sent.getHeader("Location")), "kk");
        assertThat(page(ask(part + "?lang=en"), "en").text()).doesNotContain("Қауіпсіз өткел");
        var link = stage.linkTo(MAILBOX);
        for (var i = 0; i < 2; i++) {
            var looked = ask(link);
            assertThat(looked.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(looked.getHeader("Cache-Control")).contains("no-store");
            var page = page(looked, "kk");
            assertThat(page.text()).contains("Қауіпсіз өткел", "Тыныш көшелер").doesNotContain("Дана");
            assertThat(page.select("button[name=act]").eachAttr("value")).containsExactly("confirm", "delete");
        }
        assertThat(contributions.counts(number).total()).isZero();
        var confirmed = ask(post(link).param("act", "confirm"));
        assertThat(confirmed.getStatus()).isEqualTo(303);
        assertThat(page(ask(confirmed.getHeader("Location")), "kk")
                        .select("button[name=act]")
                        .eachAttr("value"))
                .containsExactly("confirm", "delete");
        ask(post(link).param("act", "confirm"));
        var ideas = page(ask(part + "?lang=en"), "en");
        assertThat(ideas.select(".answer").text())
                .contains("Қауіпсіз өткел", "Дана А.")
                .doesNotContain("Ахметова");
        assertThat(ideas.select("#c1 h3").attr("lang")).isEqualTo("kk");
        var deleted = ask(post(link).param("act", "delete"));
        assertThat(deleted.getStatus()).isEqualTo(303);
        assertThat(ask(link).getStatus()).isEqualTo(410);
        assertThat(contributions.counts(number).total()).isZero();
    }

    @Test
    void theLinkAsksWhereOneLivesAndTheButtonKeepsIt() {
        send();
        var link = stage.linkTo(MAILBOX);
        var asked = page(ask(link + "?lang=en"), "en");
        assertThat(asked.select("#place option").eachAttr("value")).containsExactly("", "101000000", "elsewhere");
        assertThat(asked.select("label[for=place]").text()).isEqualTo("Where do you live?");
        var wrong =
                ask(post(link).param("act", "confirm").param("place", "nowhere").param("lang", "en"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        var again = page(wrong, "en");
        assertThat(again.select("#place").attr("aria-invalid")).isEqualTo("true");
        assertThat(again.select("#place-error").text()).contains("no such choice");
        assertThat(contributions.counts(number).total()).isZero();
        assertThat(ask(post(link).param("act", "confirm").param("place", "101000000"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(contributions.counts(number).total()).isEqualTo(1);
        var kept = page(ask(link + "?lang=en"), "en");
        assertThat(kept.select("#place option[selected]").attr("value")).isEqualTo("101000000");
        assertThat(kept.select("button").eachText()).containsExactly("Save", "Take it back");
    }

    @Test
    void theOutcomeIsThereAsPdf() throws IOException {
        send();
        ask(post(stage.linkTo(MAILBOX)));
        var pdf = "/c/" + number + "/outcome.pdf";
        assertThat(ask(pdf).getStatus()).isEqualTo(404);
        var idea = contributions.find(number, 1).orElseThrow().id();
        answer.answer(number, List.of(idea), Disposition.PARTLY, LocalizedText.of(Language.EN, "Half."), official);
        stage.at(ConsultationStage.CLOSES.plus(Duration.ofHours(24)));
        var said = LocalizedText.of("Өткел сұралды.", null, "A crossing.");
        publish.publish(number, said, LocalizedText.of(Language.EN, "It is built."), official);
        assertThat(page(ask("/c/" + number + "?lang=kk"), "kk")
                        .select("a[href$=outcome.pdf?lang=kk], a[href$=outcome.pdf]"))
                .hasSize(1);
        var english = ask(pdf + "?lang=en");
        assertThat(english.getHeader("Content-Disposition")).contains("consultation-" + number + "-outcome-en.pdf");
        assertThat(text(english))
                .contains("We asked, you said, we did", "Quiet streets", "A crossing.", "It is built.", "John Smith")
                .contains(
                        "accepted in part 1 (100%)", "Your ideas 1 (100%)", "7 September 2026 1", "20 September 2026 0")
                .contains("1 contribution, of which 1 answered", "1 person took part.", "Everybody here chose");
        assertThat(text(ask(pdf + "?lang=kk")))
                .contains("Тыныш көшелер", "Өткел сұралды.", "1 адам қатысты.")
                .contains("It is built. (ағылшын");
        assertThat(ask(get(pdf + "?lang=en").header("If-None-Match", english.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
        assertThat(ask("/c/999999/outcome.pdf").getStatus()).isEqualTo(404);
    }

    private static String text(MockHttpServletResponse response) throws IOException {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(response.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    @Test
    void afterTheEndTheFormIsGoneAndALateOneIsToldSo() {
        stage.at(ConsultationStage.CLOSES);
        var page = page(ask(part + "?lang=en"), "en");
        assertThat(page.select("form")).isEmpty();
        assertThat(page.text()).contains("takes no more contributions");
        assertThat(send().getStatus()).isEqualTo(409);
    }

    @Test
    void amendmentAndOutcomeAreOnThePage() {
        amend.amend(
                number,
                text("Where and when?"),
                null,
                LocalizedText.of(Language.EN, "Clearer."),
                consultations.find(number).orElseThrow().version(),
                official);
        send();
        ask(post(stage.linkTo(MAILBOX)));
        var idea = contributions.find(number, 1).orElseThrow().id();
        answer.answer(
                number, List.of(idea), Disposition.PARTLY, LocalizedText.of(Language.EN, "Half of it."), official);
        stage.at(ConsultationStage.CLOSES.plus(Duration.ofHours(24)));
        publish.publish(
                number,
                LocalizedText.of(Language.EN, "A crossing."),
                LocalizedText.of(Language.EN, "It is built."),
                official);
        var page = page(ask("/c/" + number + "?lang=en"), "en");
        assertThat(page.select("[aria-labelledby=outcome]").text())
                .contains("We asked", "Where and when?", "You said A crossing.", "We did It is built.", "John Smith");
        assertThat(page.select("[aria-labelledby=results]")).isEmpty();
        assertThat(page.select("#outcome ~ table.bars caption").eachText())
                .containsExactly("How contributions are answered", "Contributions by part", "Contributions by day");
        assertThat(page.select("#outcome ~ table.bars").first().text())
                .contains("accepted 0 (0%) accepted in part 1 (100%)");
        assertThat(page.select("[aria-labelledby=outcome]").text()).contains("nothing is weighted");
        assertThat(page(ask(part + "?lang=en"), "en")
                        .select("[aria-labelledby=ideas]")
                        .text())
                .contains("nothing is weighted");
        var files = page.select("#outcome ~ ul a").eachAttr("href");
        assertThat(files).hasSize(4).first().isEqualTo("/c/" + number + "/outcome.pdf?lang=en");
        assertThat(body(ask(files.get(1))))
                .startsWith("number,part,kind,language,")
                .contains("disposition,reason", "partly,Half of it.");
        var published = json(files.get(2)).get("items").get(0);
        assertThat(published.get("number").asInt()).isEqualTo(1);
        assertThat(published.get("part").asInt()).isEqualTo(1);
        assertThat(published.get("language").stringValue()).isEqualTo("kk");
        assertThat(published.get("disposition").stringValue()).isEqualTo("partly");
        assertThat(published.get("reason").stringValue()).isEqualTo("Half of it.");
        assertThat(body(ask(files.get(3)))).startsWith("number,part,idea,");
        assertThat(page.select(".timeline details").text()).contains("Before Where?", "Now Where and when?");
        assertThat(page(ask(part + "?lang=en"), "en").select("#c1 .note").text())
                .contains("accepted in part", "Half of it.");
        assertThat(page(ask(stage.linkTo(MAILBOX) + "?lang=en"), "en").text())
                .contains("accepted in part", "Half of it.");
        assertThat(page(ask(stage.linkTo(MAILBOX) + "?lang=en"), "en").select("button"))
                .isEmpty();
    }

    @Test
    void programsReadTheListOneAndItsResults() {
        var list = json("/api/v1/consultations?lang=en&state=open&size=100");
        JsonNode item = null;
        for (var one : list.get("items")) {
            if (one.get("number").asLong() == number.value()) {
                item = one;
            }
        }
        assertThat(item).isNotNull();
        assertThat(item.get("title").stringValue()).isEqualTo("Quiet streets");
        assertThat(item.get("state").stringValue()).isEqualTo("open");
        assertThat(item.get("opensAt").stringValue()).isEqualTo("2026-09-07T00:00:00+05:00");
        assertThat(item.get("closesAt").stringValue()).isEqualTo("2026-09-21T00:00:00+05:00");
        assertThat(item.get("holders").get(0).get("slug").stringValue()).isEqualTo(DeskRows.AUTHORITY);
        assertThat(item.get("territory").get("code").stringValue()).isEqualTo("101000000");
        send();
        ask(post(stage.linkTo(MAILBOX)));
        var one = json("/api/v1/consultations/" + number + "?lang=en");
        assertThat(one.get("question").stringValue()).isEqualTo("Where?");
        assertThat(one.get("procedure").get("code").stringValue()).isEqualTo("open-consultation");
        assertThat(one.get("parts").get(0).get("kind").stringValue()).isEqualTo("ideas");
        assertThat(one.get("outcome").isNull()).isTrue();
        var results = json("/api/v1/consultations/" + number + "/results");
        assertThat(results.get("parts").get(0).get("results").get("ideas").asInt())
                .isEqualTo(1);
        assertThat(results.get("contributions").get("total").asInt()).isEqualTo(1);
        assertThat(results.get("contributions").get("open").asInt()).isEqualTo(1);
        assertThat(results.get("contributions")
                        .get("byDisposition")
                        .get("accepted")
                        .asInt())
                .isZero();
        assertThat(body(ask("/api/v1/consultations?format=csv"))).startsWith("number,title,state,");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/consultations?colour=red, unknown-parameter, state",
        "/api/v1/consultations?state=draft, unknown-value, outcome_published",
        "/api/v1/consultations?size=101, unknown-value, 100"
    })
    void whatIsUnknownIsRefusedWithWhatIsAllowed(String path, String type, String allowed) {
        var response = ask(path);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(body(response)).contains(type, allowed);
        assertThat(ask("/api/v1/consultations/" + number + "/results?page=1").getStatus())
                .isEqualTo(400);
    }

    @Test
    void theFeedAndTheSitemapHaveIt() {
        var feed = Jsoup.parse(body(ask("/feeds/consultations.atom?lang=ru")), Parser.xmlParser());
        assertThat(feed.select("entry > title").eachText()).contains(TITLE.in(Language.RU));
        assertThat(feed.select("entry > id").eachText()).anyMatch(id -> id.endsWith("/c/" + number));
        assertThat(body(ask("/sitemap.xml"))).contains("/c/" + number + "<", "/consultations<");
        assertThat(body(ask("/robots.txt"))).contains("Disallow: /k/");
    }

    @Test
    void aReaderWhoHasThePageIsNotSentItAgain() {
        var first = ask("/c/" + number);
        assertThat(first.getHeader("Cache-Control")).contains("public");
        assertThat(ask(get("/c/" + number).header("If-None-Match", first.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
    }

    private MockHttpServletResponse send() {
        return ask(form(part)
                .param("heading", "Қауіпсіз өткел")
                .param("text", "Мектептің жанында.")
                .param("name", "Дана Ахметова")
                .param("showsName", "true")
                .param("email", MAILBOX)
                .param("consent", "true")
                .param("lang", "kk"));
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).contentType("application/x-www-form-urlencoded");
    }

    private JsonNode json(String path) {
        var response = ask(path);
        assertThat(response.getStatus()).isEqualTo(200);
        return new JsonMapper().readTree(body(response));
    }

    private static ConsultationText text(String question) {
        return ConsultationStage.words(
                Language.RU, TITLE, LocalizedText.of("Қайда?", "Где?", question), "Letters.\nMany.");
    }
}
