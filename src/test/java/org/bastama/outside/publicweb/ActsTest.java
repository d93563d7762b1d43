package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.ResumeDeadline;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What authorities do with a petition, on its plain page, in the API and in its feed. */
class ActsTest extends PlainWebTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 23);
    private static final LocalizedText REASON = LocalizedText.of("Смета керек.", "Нужна смета.", "We need a survey.");

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    ExtendDeadline extendDeadline;

    @Autowired
    SuspendDeadline suspendDeadline;

    @Autowired
    ResumeDeadline resumeDeadline;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    ResponseQueries responses;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Actor official;
    PetitionNumber number;

    @BeforeEach
    void handedOver() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = official(DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
    }

    private Actor official(String authority) {
        var account = rows.official("Айгүл Сейітова", Language.KK, authority);
        return Actor.of(account.id(), account.name(), Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Аралық жауап, Мерзім ұзартылды, Смета керек., 2026 ж. 14 қазан",
        "ru, Промежуточный ответ, Срок продлён, Нужна смета., 14 октября 2026 г.",
        "en, Interim answer, The deadline was extended, We need a survey., 14 October 2026"
    })
    void thePageTellsInterimAnswersAndExtensions(
            String language, String interim, String extended, String reason, String due) {
        publishInterim.publish(number, REASON, 0, official);
        clock.advance(Duration.ofMinutes(1));
        extendDeadline.extend(number, DUE, REASON, official);
        var page = page(ask("/p/" + number + "?lang=" + language), language);
        assertThat(page.select(".answer h3").eachText()).containsExactly(extended, interim);
        assertThat(spaced(page.select(".answer").first().text())).contains(reason, due);
        assertThat(spaced(page.select("#due + p").text())).contains(due);
        assertThat(page.select(".calculated table")).hasSize(2);
        assertThat(spaced(page.select(".calculated table")
                        .last()
                        .select("tr")
                        .last()
                        .text()))
                .startsWith(due)
                .endsWith(" 15");
        assertThat(spaced(page.select(".timeline li").first().text())).contains(due, reason);
        var feed = body(ask("/feeds/p/" + number + ".atom?lang=" + language));
        assertThat(feed).contains(reason);
        assertThat(spaced(feed)).contains(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk | Мерзім тоқтатыла тұрды      | Смета керек.      | 2026 ж. 4 қыркүйек | 2026 ж. 25 қыркүйек | Есепке кірмейді (мерзім тоқтатыла тұрған)
            ru | Срок приостановлен          | Нужна смета.      | 4 сентября 2026 г. | 25 сентября 2026 г. | Не считается (срок приостановлен)
            en | The deadline was suspended  | We need a survey. | 4 September 2026   | 25 September 2026   | Left out (suspended)
            """)
    void thePageTellsASuspensionDayByDay(
            String language, String title, String reason, String until, String due, String leftOut) {
        rows.version(number, 3);
        suspendDeadline.suspend(number, LocalDate.of(2026, 9, 4), REASON, official);
        var page = page(ask("/p/" + number + "?lang=" + language), language);
        assertThat(page.select(".answer h3").text()).isEqualTo(title);
        assertThat(spaced(page.select(".answer").text())).contains(reason, until, due);
        assertThat(spaced(page.select("#due + p").text())).contains(until, due);
        assertThat(spaced(page.select(".calculated table tr").eachText().toString()))
                .contains(leftOut)
                .contains(due + " 15");
        assertThat(spaced(page.select(".timeline li").first().text())).contains(until, due, reason);
        var feed = body(ask("/feeds/p/" + number + ".atom?lang=" + language));
        assertThat(spaced(feed)).contains(reason, until, due);
        assertThat(body(ask("/calendar/p/" + number + ".ics?lang=" + language)))
                .contains("DTSTART;VALUE=DATE:20260925");
    }

    @Test
    void theApiTellsSuspensions() {
        rows.version(number, 3);
        suspendDeadline.suspend(number, LocalDate.of(2026, 9, 4), REASON, official);
        assertThat(petition().get("deadline").get("state").stringValue()).isEqualTo("suspended");
        clock.advance(Duration.ofDays(1));
        resumeDeadline.resume(number, REASON, official);
        var acts = petition().get("responses");
        assertThat(acts.get(0).get("kind").stringValue()).isEqualTo("suspension");
        assertThat(acts.get(0).get("suspendedUntil").stringValue()).isEqualTo("2026-09-04");
        assertThat(acts.get(0).get("dueAt").stringValue()).isEqualTo("2026-09-25T23:59:59+05:00");
        assertThat(acts.get(1).get("kind").stringValue()).isEqualTo("resumption");
        assertThat(acts.get(1).get("dueAt").stringValue()).isEqualTo("2026-09-23T23:59:59+05:00");
        var deadline = petition().get("deadline");
        assertThat(deadline.get("state").stringValue()).isEqualTo("running");
        assertThat(deadline.get("dueAt").stringValue()).isEqualTo("2026-09-23T23:59:59+05:00");
        var suspension = deadline.get("suspensions").get(0);
        assertThat(suspension.get("from").stringValue()).isEqualTo("2026-09-02");
        assertThat(suspension.get("until").stringValue()).isEqualTo("2026-09-04");
        assertThat(suspension.get("dueBefore").stringValue()).isEqualTo("2026-09-23");
        assertThat(suspension.get("dueAfter").stringValue()).isEqualTo("2026-09-25");
        assertThat(suspension.get("resumedOn").stringValue()).isEqualTo("2026-09-03");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Басқа органға берілді, Абай облысының әкімдігі",
        "ru, Передана другому органу, Акимат области Абай",
        "en, Passed on to another authority, Akimat of Abai Region"
    })
    void thePageTellsATransfer(String language, String title, String to) {
        transferPetition.transfer(number, "akimat-abai-region", REASON, official);
        var page = page(ask("/p/" + number + "?lang=" + language), language);
        assertThat(page.select(".answer h3").text()).isEqualTo(title);
        assertThat(page.select(".answer").text()).contains(to);
        assertThat(page.select(".timeline li").first().text()).contains(to);
        assertThat(body(ask("/feeds/p/" + number + ".atom?lang=" + language))).contains(to);
    }

    @Test
    void thePageHoldsBothVersionsAndWhatDiffers() {
        correct();
        var answer = page(ask("/p/" + number + "?lang=en"), "en").selectFirst(".answer");
        assertThat(answer.select("h3").text()).isEqualTo("Final answer refused");
        assertThat(answer.text()).contains("This is version 2.", "We need a survey.", "Outcome: partly satisfied");
        assertThat(answer.select(".difference del").text()).isEqualTo("[removed: 10]");
        assertThat(answer.select(".difference ins").text()).isEqualTo("[added: 11]");
        assertThat(answer.select(".difference").text()).isEqualTo("The <b>bus</b> runs at [removed: 10][added: 11].");
    }

    @Test
    void theLongestAnswerAndItsCorrectionFitThePage() {
        var first = LocalizedText.of(Language.KK, "әліппе ".repeat(1_400));
        publishResponse.publish(number, new ResponseForm("partly", first), official);
        var id = responses.of(number).getFirst().id();
        var second = LocalizedText.of(Language.KK, "оқулық ".repeat(1_400));
        correctResponse.correct(number, id, new ResponseForm("partly", second), REASON, official);
        var answer = page(ask("/p/" + number + "?lang=kk"), "kk").selectFirst(".answer");
        assertThat(answer.select(".difference")).isEmpty();
        assertThat(answer.select("a").attr("href")).startsWith("/petitions/" + number);
    }

    @Test
    void theApiTellsActsVersionsAndTheDeadline() {
        extendDeadline.extend(number, DUE, REASON, official);
        clock.advance(Duration.ofMinutes(1));
        transferPetition.transfer(number, "akimat-abai-region", REASON, official);
        clock.advance(Duration.ofMinutes(1));
        official = official("akimat-abai-region");
        extendDeadline.extend(number, DUE, REASON, official);
        clock.advance(Duration.ofMinutes(1));
        correct();
        var petition = petition();
        var acts = petition.get("responses");
        assertThat(acts).hasSize(4);
        assertThat(acts.get(0).get("kind").stringValue()).isEqualTo("extension");
        assertThat(acts.get(0).get("dueAt").stringValue()).isEqualTo("2026-10-14T23:59:59+05:00");
        assertThat(acts.get(0).get("text").stringValue()).isEqualTo("We need a survey.");
        assertThat(acts.get(1).get("transferredTo").get("slug").stringValue()).isEqualTo("akimat-abai-region");
        var answer = acts.get(3);
        assertThat(answer.get("version").intValue()).isEqualTo(2);
        assertThat(answer.get("outcome").stringValue()).isEqualTo("refused");
        assertThat(answer.get("reason").stringValue()).isEqualTo("We need a survey.");
        assertThat(answer.get("former")).hasSize(1);
        assertThat(answer.get("former").get(0).get("outcome").stringValue()).isEqualTo("partly");
        assertThat(answer.get("former").get(0).get("text").stringValue()).isEqualTo("The <b>bus</b> runs at 10.");
        var deadline = petition.get("deadline");
        assertThat(deadline.get("authority").get("slug").stringValue()).isEqualTo("akimat-abai-region");
        assertThat(deadline.get("state").stringValue()).isEqualTo("stopped");
        assertThat(deadline.get("extensions")).hasSize(1);
        assertThat(deadline.get("extensions").get(0).get("to").stringValue()).isEqualTo("2026-10-14");
    }

    @ParameterizedTest
    @CsvSource({"kk, Смета керек.", "ru, Нужна смета.", "en, We need a survey."})
    void theApiTellsTheReasonOfAnActInTheReadersLanguageAsEveryText(String language, String reason) {
        extendDeadline.extend(number, DUE, REASON, official);
        var extension = petition(language).get("responses").get(0);
        assertThat(extension.get("text").stringValue()).isEqualTo(reason);
    }

    private void correct() {
        publishResponse.publish(number, answer("partly", "The <b>bus</b> runs at 10."), official);
        clock.advance(Duration.ofDays(1));
        var id = responses.of(number).getLast().id();
        correctResponse.correct(number, id, answer("refused", "The <b>bus</b> runs at 11."), REASON, official);
    }

    private static ResponseForm answer(String outcome, String text) {
        return new ResponseForm(outcome, LocalizedText.of(Language.EN, text));
    }

    private JsonNode petition() {
        return petition("en");
    }

    private JsonNode petition(String language) {
        return new JsonMapper().readTree(body(ask("/api/v1/petitions/" + number + "?lang=" + language)));
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }
}
