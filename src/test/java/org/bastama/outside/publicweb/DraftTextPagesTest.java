package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.KAZAKH;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.KAZAKH_2;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.RUSSIAN;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.RUSSIAN_2;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.markdown;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.drafttext.discussion.DraftTextKind;
import org.bastama.civic.consultations.drafttext.discussion.ImportDraftText;
import org.bastama.civic.consultations.drafttext.discussion.PublishDraftVersion;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.ConsultationStage;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A draft text without script and session: the text, its passages, the form, versions, the API. */
class DraftTextPagesTest extends PlainWebTest {

    private static final LocalizedText TITLE = LocalizedText.of("Buses", "Buses", "Buses");
    private static final LocalizedText QUESTION = LocalizedText.of("Which rules?", "Which rules?", "Which rules?");
    private static final String MAILBOX = "paragraph@example.kz";
    private static final LocalizedText WHY = LocalizedText.of(Language.RU, "Учтены <предложения>.");

    @Autowired
    ConsultationStage stage;

    @Autowired
    ImportDraftText importing;

    @Autowired
    PublishDraftVersion publishing;

    @Autowired
    AnswerContributions answer;

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
    DraftPart text;
    String part;

    @BeforeEach
    void open() {
        var account = new DeskRows(jdbc, ensureAccount).official("John Smith", Language.EN, DeskRows.AUTHORITY);
        official = Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
        text = new DraftPart(
                DraftTextKind.CODE,
                LocalizedText.of("Қағидалар", "Правила", "Rules"),
                LocalizedText.of(null, "Читайте по статьям.", null));
        number = stage.draft(official, ConsultationStage.words(Language.RU, TITLE, QUESTION, "Letters."), text);
        part = "/c/" + number + "/parts/1";
        importing.take(number, text.id(), Language.RU, markdown(RUSSIAN), official);
        importing.take(number, text.id(), Language.KK, markdown(KAZAKH), official);
        stage.open(number, official);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қағидалар, Аялдамалар қалқалармен, kk",
        "ru, Правила, Остановки оборудуются, ru",
        "en, Rules, Остановки оборудуются, ru"
    })
    void everybodyReadsTheText(String language, String title, String words, String of) {
        var page = page(ask(part + "?lang=" + language), language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select("#p5 p").first().text()).contains(words);
        assertThat(page.select("#p5 p").first().attr("lang")).isEqualTo(of);
        assertThat(page.select("section.draft h2")).hasSize(2);
        assertThat(page.select("#p5 a").attr("href")).startsWith(part + "?at=p5");
        assertThat(page.select("#p5 .heat.heat-0")).hasSize(1);
        assertThat(page.select(".versions")).isEmpty();
        var passage = page(ask(part + "?at=p5&lang=" + language), language);
        assertThat(passage.select(".quoted").attr("lang")).isEqualTo(of);
        assertThat(passage.select("form#say").attr("action")).startsWith(part);
        assertThat(passage.select("#text").text()).isEmpty();
        var wording = page(ask(part + "?at=p5&kind=wording&lang=" + language), language);
        assertThat(wording.select("#text").text()).contains(words);
        assertThat(wording.select("#why")).hasSize(1);
    }

    @Test
    void whatIsNotThereIs404() {
        for (var query : List.of("?at=p99", "?at=", "?version=2", "?from=1&to=2", "?from=1", "?at=%3Cscript%3E")) {
            assertThat(ask(part + query).getStatus()).as(query).isEqualTo(404);
        }
        assertThat(ask(part + "?page=999").getStatus()).isEqualTo(200);
        assertThat(ask(part + "?c=99").getStatus()).isEqualTo(200);
        assertThat(ask(form().param("at", "p99").param("kind", "comment")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aFormWithFaultsComesBackWithWhatWasTyped() {
        var response = ask(form().param("at", "p5")
                .param("version", "1")
                .param("kind", "wording")
                .param("text", "Остановки оборудуются навесами и скамьями.")
                .param("why", "<b>")
                .param("email", "nobody")
                .param("lang", "en"));
        assertThat(response.getStatus()).isEqualTo(422);
        var page = page(response, "en");
        assertThat(page.select("#why").text()).isEqualTo("<b>");
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#text", "#email", "#consent");
        assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly("text", "email", "consent");
        var inKazakh = ask(form().param("at", "p5")
                .param("kind", "comment")
                .param("text", "Қар.")
                .param("lang", "en")
                .param("shown", "kk"));
        assertThat(inKazakh.getStatus()).isEqualTo(200);
        assertThat(page(inKazakh, "kk").select("#text").text()).isEqualTo("Қар.");
        assertThat(mails.to(new EmailAddress(MAILBOX), 5)).isEmpty();
    }

    @Test
    void fromTheFormThroughTheLinkToTheParagraph() {
        var sent = send("comment", "Қыста да керек.", "");
        assertThat(sent.getStatus()).isEqualTo(303);
        page(ask(sent.getHeader("Location")), "kk");
        assertThat(page(ask(part + "?at=p5&lang=en"), "en").select(".answer")).isEmpty();
        assertThat(page(ask(stage.linkTo(MAILBOX)), "kk").text())
                .contains("Қыста да керек.", "Үзінді туралы пікір: 2-бап. 1. (1-нұсқа)");
        ask(post(stage.linkTo(MAILBOX)).param("act", "confirm"));
        var passage = page(ask(part + "?at=p5&lang=en"), "en");
        assertThat(passage.select("#c1").text())
                .contains("Қыста да керек.", "Дана А.")
                .doesNotContain("Ахметова");
        assertThat(passage.select("#c1 p[lang=kk]").text()).isEqualTo("Қыста да керек.");
        var page = page(ask(part + "?lang=en"), "en");
        assertThat(page.select("#p5 .heat.heat-4")).hasSize(1);
        assertThat(page.select("#p5 a").text()).startsWith("1 contribution");
        assertThat(page(ask(part + "?lang=en&c=1"), "en").select("#c1")).hasSize(1);
    }

    @Test
    void aWordingStandsAgainstWhatWasRead() {
        send("wording", "Аялдамалар қалқалармен жабдықталады.", "Орындық сынады.");
        ask(post(stage.linkTo(MAILBOX)).param("act", "confirm"));
        var said = page(ask(part + "?at=p5&lang=kk"), "kk").select("#c1");
        assertThat(said.select("del").text()).contains("[алынды: ", "орындықтармен");
        assertThat(said.select("ins")).isEmpty();
        assertThat(said.text()).contains("Орындық сынады.");
    }

    @Test
    void versionsAreComparedWordByWordAndAcceptedContributionsLeadThere() {
        send("comment", "Кестені кейінірек бекітіңіз.", "");
        ask(post(stage.linkTo(MAILBOX)).param("act", "confirm"));
        stage.at(ConsultationStage.CLOSES);
        importing.take(number, text.id(), Language.RU, markdown(RUSSIAN_2), official);
        importing.take(number, text.id(), Language.KK, markdown(KAZAKH_2), official);
        publishing.publish(number, 1, WHY, official);
        var said = contributions.find(number, 1).orElseThrow().id();
        answer.answer(number, List.of(said), Disposition.ACCEPTED, WHY, official);
        var changes = page(ask(part + "?from=1&to=2&lang=ru"), "ru");
        assertThat(changes.text()).contains("Учтены <предложения>.", "Изменилось 3 абзаца");
        assertThat(changes.select("#p3 del").text()).isEqualTo("[убрано: первого марта]");
        assertThat(changes.select("#p3 ins").text()).isEqualTo("[добавлено: пятнадцатого апреля]");
        assertThat(changes.select("#p6").text()).contains("исключён");
        assertThat(changes.select("#p7").text()).contains("добавлен");
        var page = page(ask(part + "?lang=ru"), "ru");
        assertThat(page.select(".versions li")).hasSize(2);
        assertThat(page.select(".versions a[aria-current]").text()).startsWith("Версия 2");
        assertThat(page(ask(part + "?version=1&lang=ru"), "ru").select("#p6").text())
                .contains("пятисот");
        assertThat(page(ask("/c/" + number + "?lang=ru"), "ru")
                        .select(".timeline a")
                        .attr("href"))
                .isEqualTo(part + "?from=1&to=2&lang=ru");
        assertThat(page(ask(part + "?at=p6&lang=ru"), "ru").text()).contains("В версии 2 этого абзаца больше нет");
        var passage = page(ask(part + "?at=p5&lang=ru"), "ru");
        assertThat(passage.select("form")).isEmpty();
        assertThat(passage.select("#c1").text()).contains("принято");
        var results = new JsonMapper().readTree(body(ask("/api/v1/consultations/" + number + "/results")));
        var figures = results.get("parts").get(0).get("results");
        assertThat(figures.get("version").asInt()).isEqualTo(2);
        assertThat(figures.get("comments").asInt()).isEqualTo(1);
        assertThat(figures.get("attention").get(0).get("passage").stringValue()).isEqualTo("p5");
    }

    private MockHttpServletResponse send(String kind, String text, String why) {
        return ask(form().param("at", "p5")
                .param("version", "1")
                .param("kind", kind)
                .param("text", text)
                .param("why", why)
                .param("name", "Дана Ахметова")
                .param("showsName", "true")
                .param("email", MAILBOX)
                .param("consent", "true")
                .param("lang", "kk"));
    }

    private MockHttpServletRequestBuilder form() {
        return post(part).contentType("application/x-www-form-urlencoded");
    }
}
