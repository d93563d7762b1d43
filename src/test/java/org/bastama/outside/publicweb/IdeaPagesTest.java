package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ideas.MergeIdeas;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.DeskRows;
import org.bastama.testing.IdeaParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What people make of ideas, without script and session: the page of an idea, the supporter's link, the API. */
class IdeaPagesTest extends PlainWebTest {

    private static final String MAILBOX = "plain@example.kz";

    @Autowired
    SentMails mails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext beans;

    IdeaParts parts;
    Actor official;
    ConsultationNumber number;
    String part;

    @BeforeEach
    void open() {
        var account = new DeskRows(jdbc, ensureAccount).official("John Smith", Language.EN, DeskRows.AUTHORITY);
        parts = new IdeaParts(beans);
        official = Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
        number = parts.open(official);
        parts.idea(number, "A crossing <b>", "author@example.kz");
        part = "/c/" + number + "/parts/1";
    }

    @ParameterizedTest
    @CsvSource({"kk, Әзірге ешкім қолдаған жоқ", "ru, Пока никто не поддержал", "en, Nobody supports it yet"})
    void everybodyReadsThePageOfAnIdea(String language, String nobody) {
        var list = page(ask(part + "?lang=" + language), language);
        assertThat(list.select("#c1 .more a").text()).contains(nobody);
        var page = page(ask(list.select("#c1 .more a").attr("href") + "&lang=" + language), language);
        assertThat(page.selectFirst("h1").text()).isEqualTo("A crossing <b>");
        assertThat(page.selectFirst("h1").attr("lang")).isEqualTo("en");
        assertThat(page.select("#supporters").text()).isEqualTo(nobody);
        assertThat(page.select("form#support")).hasSize(1);
    }

    @Test
    void aFormWithFaultsComesBack() {
        var faulty = ask(form(part).param("act", "support").param("c", "1").param("email", "nobody"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(page(faulty, "en").select("#problems a").eachAttr("href"))
                .containsExactly("#support-email", "#support-consent");
    }

    @Test
    void fromTheFormThroughTheLinkToTheNumber() {
        var sent = ask(form(part)
                .param("act", "support")
                .param("c", "1")
                .param("email", MAILBOX)
                .param("consent", "true"));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(ask(sent.getHeader("Location")), "en").text()).contains("only then does your support count");
        var link = "/k/support/" + parts.token(MAILBOX, "/k/support/");
        for (var i = 0; i < 2; i++) {
            var looked = ask(link);
            assertThat(looked.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(looked.getHeader("Cache-Control")).contains("no-store");
            assertThat(page(looked, "en").select("button[name=act]").eachAttr("value"))
                    .containsExactly("confirm");
        }
        var confirmed = ask(post(link).param("act", "confirm"));
        assertThat(confirmed.getStatus()).isEqualTo(303);
        assertThat(page(ask(confirmed.getHeader("Location")), "en").text()).contains("Your support counts");
        assertThat(page(ask(part + "?c=1&lang=ru"), "ru").select("#supporters").text())
                .isEqualTo("Поддержал 1 человек");
        ask(post(link).param("act", "take-back"));
        assertThat(page(ask(link + "?lang=kk"), "kk").select("button[name=act]").eachAttr("value"))
                .containsExactly("again");
        ask(post(link).param("act", "again"));
        parts.at(IdeaParts.CLOSES);
        assertThat(page(ask(link), "en").select("button")).isEmpty();
        assertThat(ask(post(link).param("act", "take-back")).getStatus()).isEqualTo(409);
    }

    @Test
    void peopleTalkAboutAnIdea() {
        var sent = ask(comment("for", "Иә, <b>керек").param("email", MAILBOX).param("consent", "true"));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(ask(sent.getHeader("Location")), "en").text()).contains("only then is your comment");
        var link = "/k/" + parts.token(MAILBOX, "/k/");
        assertThat(mails.to(new EmailAddress(MAILBOX), 1).getFirst().subject())
                .startsWith("Please confirm your comment");
        assertThat(page(ask(link), "en").text())
                .contains("Confirm your comment?", "Comment on idea No. 1", "Иә, <b>керек");
        ask(post(link).param("act", "confirm"));
        var confirmed = page(ask(link), "en");
        assertThat(confirmed.text()).contains("Your comment is published").doesNotContain("contribution");
        assertThat(confirmed.select(".ways a").attr("href")).startsWith(part + "?c=2");
        var page = page(ask(part + "?c=1&lang=en"), "en");
        assertThat(page.select("#comments").text()).isEqualTo("1 comment: 1 for, 0 against");
        assertThat(page.select("#c2 .badge").text()).isEqualTo("For");
        var answering = page(ask(page.select("#c2 .more a").attr("href").split("#")[0] + "&lang=en"), "en");
        assertThat(answering.select("#comment-title").text()).isEqualTo("Answer No. 2");
        assertThat(answering.select("#stance")).isEmpty();
        ask(comment("", "An answer.").param("to", "2").param("email", MAILBOX).param("consent", "true"));
        ask(post("/k/" + parts.token(MAILBOX, "/k/")).param("act", "confirm"));
        assertThat(page(ask(part + "?c=3&lang=en"), "en").select("#c3.reply").text())
                .contains("In answer to No. 2", "An answer.");
        ask(post(link).param("act", "delete"));
        assertThat(page(ask(part + "?c=1&lang=en"), "en").select("#c2").text())
                .contains("took it back on")
                .doesNotContain("керек", "For");
    }

    @Test
    void similarIdeasAreShownBeforeOneIsSent() {
        beans.getBean(SearchIndex.class).refresh();
        var asked = ask(idea("Crossing at the school"));
        assertThat(asked.getStatus()).isEqualTo(200);
        var page = page(asked, "en");
        assertThat(page.select("#idea .note li").text()).isEqualTo("№ 1 · A crossing <b> · Nobody supports it yet");
        assertThat(page.select("#heading").attr("value")).isEqualTo("Crossing at the school");
        assertThat(mails.to(new EmailAddress(MAILBOX), 5)).isEmpty();
        assertThat(ask(idea("Crossing at the school").param("anyway", "true")).getStatus())
                .isEqualTo(303);
        assertThat(ask(idea("Trees")).getStatus()).isEqualTo(303);
    }

    @Test
    void theMergedOneSaysWhereItWent() {
        parts.idea(number, "One more crossing", "second@example.kz");
        beans.getBean(MergeIdeas.class).merge(number, 1, 2, 1, official);
        var list = page(ask(part + "?lang=en"), "en");
        assertThat(list.select("#c2 .more a").first().text())
                .isEqualTo("Merged into No. 1: supporters and the answer are there");
        var merged = page(ask(part + "?c=2&lang=en"), "en");
        assertThat(merged.select("form, #supporters")).isEmpty();
        assertThat(merged.select("#c2 a").attr("href")).startsWith(part + "?c=1");
        assertThat(list.select("#c2 .more a").get(1).attr("href")).startsWith(part + "?c=2");
        var other = page(ask(part + "?c=1&lang=en"), "en");
        assertThat(other.select("#c1 .more a").first().text()).isEqualTo("No. 2 was merged into this one");
        assertThat(ask(form(part)
                                .param("act", "support")
                                .param("c", "2")
                                .param("email", MAILBOX)
                                .param("consent", "true"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aCommentWithFaultsComesBackWithWhatWasTyped() {
        var faulty = ask(comment("against", "").param("email", "nobody"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        var page = page(faulty, "en");
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#text", "#email", "#consent");
        assertThat(page.select("input[value=against]").hasAttr("checked")).isTrue();
        var inKazakh = ask(comment("against", "Пікір").param("shown", "kk"));
        assertThat(page(inKazakh, "kk").select("#text").text()).isEqualTo("Пікір");
    }

    @Test
    void theMostSupportedComeFirst() {
        var second = parts.idea(number, "A bench", "second@example.kz");
        parts.idea(number, "Trees", "third@example.kz");
        parts.supported(number, second, MAILBOX);
        var page = page(ask(part + "?sort=support&lang=en"), "en");
        assertThat(page.select(".answer h3").eachText()).containsExactly("A bench", "Trees", "A crossing <b>");
        assertThat(page.select(".more [aria-current=true]").text()).isEqualTo("Most supported first");
        assertThat(page(ask(part + "?lang=en"), "en").select(".answer h3").eachText())
                .containsExactly("Trees", "A bench", "A crossing <b>");
    }

    @Test
    void whatIsNotThereIs404AndAfterTheEndNothingIsTaken() {
        for (var path : new String[] {part + "?c=2", "/k/support/abc", "/k/support/" + number + "-" + "A".repeat(22)}) {
            assertThat(ask(path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(ask(post("/k/support/abc").param("act", "confirm")).getStatus())
                .isEqualTo(404);
        parts.at(IdeaParts.CLOSES);
        var page = page(ask(part + "?c=1&lang=en"), "en");
        assertThat(page.select("form")).isEmpty();
        assertThat(page.text()).contains("takes no more contributions");
        assertThat(ask(form(part).param("act", "support").param("c", "1").param("email", MAILBOX))
                        .getStatus())
                .isEqualTo(409);
        assertThat(mails.to(new EmailAddress(MAILBOX), 5)).isEmpty();
    }

    @Test
    void programsReadWhatIsSupported() {
        parts.supported(number, parts.idea(number, "A bench", "second@example.kz"), MAILBOX);
        var results = new JsonMapper()
                .readTree(body(ask("/api/v1/consultations/" + number + "/results")))
                .get("parts")
                .get(0)
                .get("results");
        assertThat(results.get("ideas").asInt()).isEqualTo(2);
        var first = results.get("mostSupported").get(0);
        assertThat(first.get("number").asInt()).isEqualTo(2);
        assertThat(first.get("heading").stringValue()).isEqualTo("A bench");
        assertThat(first.get("supporters").asInt()).isEqualTo(1);
        assertThat(first.get("comments").get("total").asInt()).isZero();
    }

    private MockHttpServletRequestBuilder idea(String heading) {
        return form(part)
                .param("heading", heading)
                .param("text", "Here.")
                .param("email", MAILBOX)
                .param("consent", "true");
    }

    private MockHttpServletRequestBuilder comment(String stance, String text) {
        return form(part)
                .param("act", "comment")
                .param("c", "1")
                .param("stance", stance)
                .param("text", text);
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Sec-Fetch-Site", "same-origin")
                .param("lang", "en");
    }
}
