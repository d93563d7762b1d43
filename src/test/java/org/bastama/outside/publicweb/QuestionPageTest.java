package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.satisfaction.Question;
import org.bastama.civic.responses.satisfaction.SatisfactionQueries;
import org.bastama.civic.signatures.ConfirmSignature;
import org.bastama.civic.signatures.SignForm;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The link of the question to signers, and its results on the petition's page and in the API. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class QuestionPageTest extends PlainWebTest {

    private static final String SIGNER = "asked@example.kz";

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    SignPetition signPetition;

    @Autowired
    ConfirmSignature confirmSignature;

    @Autowired
    SatisfactionQueries satisfaction;

    @Autowired
    List<RecurringJob> jobs;

    @Autowired
    SentMails mails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    PetitionNumber number;
    String link;

    @BeforeEach
    void asked() {
        rows = new DeskRows(jdbc, ensureAccount);
        number = rows.petition(PetitionState.OPEN, "open-platform", clock.instant());
        signPetition.sign(
                number, new SignForm("Дана Ахметова", SIGNER, "101000000", true, true, Language.RU, null), "127.0.0.1");
        confirmSignature.confirm(path("/s/").substring(3));
        transaction.executeWithoutResult(s -> events.publishEvent(new PetitionHandedOver(number, 1, clock.instant())));
        var official = rows.official("Айгүл Сейітова", Language.KK, DeskRows.AUTHORITY);
        var words = LocalizedText.of("Автобус болады.", "Автобус <b>будет</b>.", null);
        publishResponse.publish(
                number,
                new ResponseForm("partly", words),
                Actor.of(official.id(), official.name(), Set.copyOf(official.roles())));
        run("responses.ask-signers");
        link = path("/q/");
    }

    @AfterEach
    void clear() {
        List.of("signature", "token", "event", "held", "mailbox_index", "petition_key")
                .forEach(t -> jdbc.update("delete from signatures." + t + " where petition > 1000000"));
        jdbc.update("delete from signatures.confirmation_mail");
        rows.deleteAll();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Ішінара, Семейге түнгі автобус керек, Автобус болады.",
        "ru, Частично, Ночные автобусы для Семея, Автобус <b>будет</b>.",
        "en, Partly, Night buses for Semey, Автобус болады."
    })
    void openingTheLinkCountsNothingAndAButtonDoes(String language, String button, String title, String answer) {
        for (var i = 0; i < 3; i++) {
            var page = page(ask(link + "?lang=" + language), language);
            assertThat(page.text()).contains(title, answer);
            assertThat(page.select("form[method=post]").attr("action")).isEqualTo(link);
            assertThat(page.select("button[name=choice]").eachText()).hasSize(3).contains(button);
            assertThat(page.select("button[aria-pressed=true]")).isEmpty();
        }
        ask(head(link));
        assertThat(sums()).isEqualTo(new Question.Sums(0, 0, 0));
        var answered = ask(post(link).param("choice", "partly").param("lang", language));
        assertThat(answered.getStatus()).isEqualTo(303);
        assertThat(sums()).isEqualTo(new Question.Sums(0, 1, 0));
        var done = page(ask(answered.getHeader("Location")), language);
        assertThat(done.select("[role=status]")
                        .text()
                        .toLowerCase(Language.of(language).orElseThrow().locale()))
                .contains(button.toLowerCase(Language.of(language).orElseThrow().locale()));
        assertThat(done.select("button[aria-pressed=true]").text()).isEqualTo(button);
        ask(post(link).param("choice", "no"));
        ask(post(link).param("choice", "no"));
        assertThat(sums()).isEqualTo(new Question.Sums(0, 0, 1));
    }

    @Test
    void whatIsNoAnswerIsToldAndOtherSitesAreRefused() {
        assertThat(ask(post(link)).getStatus()).isEqualTo(422);
        assertThat(ask(post(link).param("choice", "maybe")).getStatus()).isEqualTo(422);
        assertThat(ask(post(link).param("choice", "yes").header("Sec-Fetch-Site", "cross-site"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask("/q/1-abc").getStatus()).isEqualTo(404);
        assertThat(ask(post("/q/" + number + "-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                                .param("choice", "yes"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(sums()).isEqualTo(new Question.Sums(0, 0, 0));
    }

    @Test
    void afterItsTimeTheQuestionIsClosedAndOfATakenDownPetitionThereIsNothing() {
        clock.advance(Duration.ofDays(31));
        run("responses.close-questions");
        var look = ask(link + "?lang=en");
        assertThat(look.getStatus()).isEqualTo(410);
        assertThat(body(look)).contains("The question is closed", "2 October 2026");
        assertThat(ask(post(link).param("choice", "yes")).getStatus()).isEqualTo(410);
        jdbc.update("update petitions.petition set state = 'taken_down' where number = ?", number.value());
        assertThat(body(ask(link + "?lang=en"))).doesNotContain("The question is closed");
    }

    @Test
    void theResultsAreOnThePageAndInTheApiButNotOfFewAnswers() {
        ask(post(link).param("choice", "yes"));
        assertThat(api().get("answered").longValue()).isEqualTo(1);
        assertThat(api().get("responseRate").intValue()).isEqualTo(100);
        assertThat(api().get("yes").isNull()).isTrue();
        assertThat(shown()).contains("1 person was asked, 1 answered", "Fewer than five people have answered");
        jdbc.update(
                "update responses.question set asked_count = 40, yes_count = 3, partly_count = 5, no_count = 2 where petition = ?",
                number.value());
        assertThat(api().get("yes").longValue()).isEqualTo(3);
        assertThat(api().get("partly").longValue()).isEqualTo(5);
        assertThat(api().get("no").longValue()).isEqualTo(2);
        assertThat(api().get("state").stringValue()).isEqualTo("open");
        assertThat(shown()).contains("40 people were asked, 10 answered (25%)", "3 (30%)", "5 (50%)", "2 (20%)");
    }

    private String shown() {
        return page(ask("/p/" + number + "?lang=en"), "en")
                .selectFirst("section[aria-labelledby=signers]")
                .text()
                .replace('\u00A0', ' ');
    }

    private JsonNode api() {
        return new JsonMapper()
                .readTree(body(ask("/api/v1/petitions/" + number + "?lang=en")))
                .get("satisfaction");
    }

    private Question.Sums sums() {
        return satisfaction.of(number).orElseThrow().sums();
    }

    private void run(String job) {
        jobs.stream()
                .filter(one -> one.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private String path(String below) {
        return mails.to(new EmailAddress(SIGNER), 1).getFirst().links().stream()
                .map(address -> URI.create(address).getPath())
                .filter(path -> path.startsWith(below))
                .findFirst()
                .orElseThrow();
    }
}
