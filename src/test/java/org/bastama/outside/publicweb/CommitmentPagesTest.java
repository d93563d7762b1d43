package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.commitments.CommitmentForm;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.commitments.MakeCommitment;
import org.bastama.civic.responses.commitments.ReportCommitment;
import org.bastama.civic.responses.commitments.ReportForm;
import org.bastama.civic.responses.reviews.PublishReply;
import org.bastama.civic.responses.reviews.RequestReview;
import org.bastama.foundation.files.Files;
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
import tools.jackson.databind.json.JsonMapper;

/** Commitments on plain pages, in the API, in feeds and calendars, and the files that show how they were kept. */
class CommitmentPagesTest extends PlainWebTest {

    private static final LocalizedText TEXT =
            LocalizedText.of("Түнде <b>автобус</b> жүреді.", "Ночной автобус.", "=A night bus.");
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    MakeCommitment makeCommitment;

    @Autowired
    ReportCommitment reportCommitment;

    @Autowired
    CommitmentQueries commitments;

    @Autowired
    PublishReply publishReply;

    @Autowired
    RequestReview requestReview;

    @Autowired
    Files files;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    Actor official;
    PetitionNumber number;

    @BeforeEach
    void promised() {
        var rows = new DeskRows(jdbc, ensureAccount);
        var account = rows.official("Айгүл Сейітова", Language.KK, DeskRows.AUTHORITY);
        official = Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        publishResponse.publish(number, new ResponseForm("partly", TEXT), official);
        makeCommitment.make(number, new CommitmentForm(TEXT, LocalDate.of(2026, 11, 20), List.of()), official);
        reportCommitment.report(
                number,
                1,
                new ReportForm(CommitmentStep.Kind.KEPT, TEXT, null, List.of(new ReportForm.Evidence("act.pdf", PDF))),
                official);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Міндеттемелер, орындалды, Түнде <b>автобус</b> жүреді., 2026 ж. 20 қараша",
        "ru, Обязательства, выполнено, Ночной автобус., 20 ноября 2026 г.",
        "en, Commitments, kept, =A night bus., 20 November 2026"
    })
    void thePageTheFeedAndTheCalendarTellThem(String language, String title, String state, String text, String due) {
        var part = page(ask("/p/" + number + "?lang=" + language), language)
                .selectFirst("section[aria-labelledby=commitments]");
        assertThat(part.select("h2").text()).isEqualTo(title);
        assertThat(part.select(".badge").text()).isEqualTo(state);
        assertThat(part.text().replace('\u00A0', ' ')).contains(text, due, "Айгүл Сейітова");
        assertThat(part.select("a[href*=/evidence/]").text()).isEqualTo("act.pdf");
        assertThat(body(ask("/feeds/p/" + number + ".atom?lang=" + language)).replace('\u00A0', ' '))
                .contains(due);
        assertThat(body(ask("/calendar/p/" + number + ".ics?lang=" + language)))
                .contains("UID:commitment-" + number + "-1@localhost", "DTSTART;VALUE=DATE:20261120");
    }

    @Test
    void theApiTellsThemOfAPetitionAndOfAnAuthorityAlsoAsCsv() {
        var one = new JsonMapper()
                .readTree(body(ask("/api/v1/petitions/" + number + "?lang=en")))
                .get("commitments")
                .get(0);
        assertThat(one.get("state").stringValue()).isEqualTo("kept");
        assertThat(one.get("dueOn").stringValue()).isEqualTo("2026-11-20");
        assertThat(one.get("steps")).hasSize(2);
        assertThat(one.get("steps").get(1).get("evidence").get(0).stringValue()).contains("/evidence/");
        var list = new JsonMapper()
                .readTree(body(ask("/api/v1/authorities/" + DeskRows.AUTHORITY + "/commitments?state=kept&lang=en")));
        assertThat(list.get("total").longValue()).isEqualTo(1);
        assertThat(list.get("items").get(0).get("petition").longValue()).isEqualTo(number.value());
        assertThat(ask("/api/v1/authorities/" + DeskRows.AUTHORITY + "/commitments?state=none")
                        .getStatus())
                .isEqualTo(400);
        assertThat(ask("/api/v1/authorities/nobody/commitments").getStatus()).isEqualTo(404);
        var csv = body(ask(get("/api/v1/authorities/" + DeskRows.AUTHORITY + "/commitments?lang=en")
                .accept("text/csv")));
        assertThat(csv).contains("petition,number,text,dueOn,state", "'=A night bus.");
    }

    @ParameterizedTest
    @CsvSource({"kk, Топтың пікірі", "ru, Отклик группы", "en, Reply of the group"})
    void thePageAndTheApiTellTheReplyAndTheReview(String language, String title) {
        var leader = ensureAccount.of(
                new org.bastama.foundation.shared.EmailAddress("leader-pages@example.kz"),
                "Дана Ахметова",
                Language.KK);
        jdbc.update(
                "update petitions.petition set author = ?, procedure_version = 2 where number = ?",
                leader.id().value(),
                number.value());
        var coordinator = Actor.of(leader.id(), leader.name(), Set.of());
        publishReply.publish(number, TEXT, coordinator);
        requestReview.request(number, TEXT, coordinator);
        var page = page(ask("/p/" + number + "?lang=" + language), language);
        assertThat(page.select("#reply").text()).isEqualTo(title);
        assertThat(page.select("section[aria-labelledby=reply]").text())
                .contains(TEXT.in(Language.of(language).orElseThrow()), "Дана А.")
                .doesNotContain("Ахметова");
        assertThat(page.select("section[aria-labelledby=review]")).hasSize(1);
        var json = new JsonMapper().readTree(body(ask("/api/v1/petitions/" + number + "?lang=en")));
        assertThat(json.get("reply").get("text").stringValue()).isEqualTo("=A night bus.");
        assertThat(json.get("review").get("state").stringValue()).isEqualTo("running");
        assertThat(json.get("deadline").get("state").stringValue()).isEqualTo("running");
    }

    @Test
    void evidenceIsPublicWithItsPetitionAndNoOtherFileIs() {
        var file = commitments.steps(number).get(1).getLast().evidence().getFirst();
        var answer = ask("/p/" + number + "/evidence/" + file);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("act.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var other = files.storeDocument("private.pdf", PDF, official).id();
        assertThat(ask("/p/" + number + "/evidence/" + other).getStatus()).isEqualTo(404);
        assertThat(ask("/p/" + number + "/evidence/x").getStatus()).isEqualTo(404);
        jdbc.update("update petitions.petition set state = 'taken_down' where number = ?", number.value());
        assertThat(ask("/p/" + number + "/evidence/" + file).getStatus()).isEqualTo(410);
    }
}
