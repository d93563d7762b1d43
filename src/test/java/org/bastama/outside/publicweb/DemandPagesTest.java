package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.AnsweredDemand;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.Demands;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DemandForms;
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

/** Demands that were answered one by one, on the plain page, in the API and in the feed of their authority. */
class DemandPagesTest extends PlainWebTest {

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

    Actor official;
    PetitionNumber number;

    @BeforeEach
    void answered() {
        var rows = new DeskRows(jdbc, ensureAccount);
        var account = rows.official("Айгүл Сейітова", Language.KK, DeskRows.AUTHORITY);
        official = Actor.of(account.id(), account.name(), Set.of());
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        publishResponse.publish(number, DemandForms.answer("satisfied", "refused"), official);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, ішінара қанағаттандырылды, бас тартылды, Пусть будет refused, 2 талапқа жеке-жеке жауап берілді.",
        "ru, удовлетворена частично, отказано, Пусть будет refused, дан ответ на 2 требования.",
        "en, partly satisfied, refused, Let it be refused, 2 demands are answered one by one."
    })
    void thePageListsThemAndExplainsTheWhole(
            String language, String whole, String refused, String words, String explained) {
        var answer = page(ask("/p/" + number + "?lang=" + language), language).selectFirst(".answer");
        assertThat(answer.select("h3 .badge").text()).isEqualTo(whole);
        assertThat(answer.select("ol.demands > li")).hasSize(2);
        assertThat(answer.select("ol.demands > li").last().select(".badge.bad").text())
                .isEqualTo(refused);
        assertThat(answer.select("ol.demands strong").eachText()).contains(words);
        assertThat(answer.select("ol.demands [lang]").attr("lang")).isEqualTo(language.equals("en") ? "en" : "ru");
        assertThat(answer.text().replace('\u00A0', ' ')).contains(explained);
    }

    @Test
    void aCorrectionTellsWhatChangedInADemand() {
        correct();
        var answer = page(ask("/p/" + number + "?lang=en"), "en").selectFirst(".answer");
        assertThat(answer.select("h3 .badge").text()).isEqualTo("satisfied");
        assertThat(answer.select(".difference del").eachText()).contains("[removed: refused]");
        assertThat(answer.select(".difference ins").eachText()).contains("[added: satisfied]");
    }

    @Test
    void theLongestAnswerToTheMostDemandsFitsThePage() {
        var words = LocalizedText.of(Language.KK, "ә".repeat(240));
        var demand = new AnsweredDemand(words, "refused", words);
        var form = new ResponseForm(
                null, LocalizedText.of(Language.KK, "Жауап."), new Demands(Collections.nCopies(Demands.MOST, demand)));
        correctResponse.correct(
                number,
                responses.of(number).getFirst().id(),
                form,
                LocalizedText.of(Language.EN, "A slip of the pen."),
                official);
        var answer = page(ask("/p/" + number + "?lang=kk"), "kk").selectFirst(".answer");
        assertThat(answer.select("ol.demands > li")).hasSize(Demands.MOST);
    }

    @Test
    void theApiHasThemInEachVersion() {
        correct();
        var answer = new JsonMapper()
                .readTree(body(ask("/api/v1/petitions/" + number + "?lang=en")))
                .get("responses")
                .get(0);
        assertThat(answer.get("outcome").stringValue()).isEqualTo("satisfied");
        assertThat(outcomes(answer)).containsExactly("satisfied", "satisfied");
        var former = answer.get("former").get(0);
        assertThat(outcomes(former)).containsExactly("satisfied", "refused");
        var refused = former.get("demands").get(1);
        assertThat(refused.get("words").stringValue()).isEqualTo("Let it be refused");
        assertThat(refused.get("reason").stringValue()).isEqualTo("Because of refused");
    }

    @Test
    void theFeedOfTheAuthorityHasThemBelowTheText() {
        assertThat(body(ask("/feeds/a/" + DeskRows.AUTHORITY + ".atom?lang=en")))
                .contains("1. Let it be satisfied", "Outcome: refused", "Because of refused");
    }

    private void correct() {
        correctResponse.correct(
                number,
                responses.of(number).getFirst().id(),
                DemandForms.answer("satisfied", "satisfied"),
                LocalizedText.of(Language.EN, "A slip of the pen."),
                official);
    }

    private static List<String> outcomes(JsonNode answer) {
        return answer.get("demands")
                .valueStream()
                .map(demand -> demand.get("outcome").stringValue())
                .toList();
    }
}
