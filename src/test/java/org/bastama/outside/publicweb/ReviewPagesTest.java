package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.review.HideContribution;
import org.bastama.civic.consultations.review.ReportContribution;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
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

/** Reports, what stands in the place of a hidden contribution, and the appeal, without script and session. */
class ReviewPagesTest extends PlainWebTest {

    private static final String MAILBOX = "author@example.kz";

    @Autowired
    HideContribution hide;

    @Autowired
    Reports reports;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext beans;

    IdeaParts parts;
    ConsultationNumber number;
    String part;
    Actor moderator;

    @BeforeEach
    void open() {
        var rows = new DeskRows(jdbc, ensureAccount);
        var account = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        parts = new IdeaParts(beans);
        number = parts.open(Actor.of(account.id(), account.name(), Set.copyOf(account.roles())));
        parts.idea(number, "A crossing", MAILBOX);
        part = "/c/" + number + "/parts/1";
        var first = rows.person("Moderator", Language.EN);
        moderator = Actor.of(first.id(), first.name(), Set.of(Role.MODERATOR));
    }

    @Test
    void everybodyReports() {
        var list = page(ask(part + "?lang=en"), "en");
        var way = list.select("#c1 .more a").last();
        assertThat(way.text()).isEqualTo("Report No. 1");
        var path = way.attr("href").split("\\?")[0];
        var page = page(ask(path + "?lang=en"), "en");
        assertThat(page.select("input[name=reason]").eachAttr("value"))
                .containsExactly(
                        "personal_data", "insult", "advertising", "unlawful", "off_topic", "repetition", "other");
        var faulty = ask(form(path).param("reason", "other"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(page(faulty, "en").select("#problems a").eachAttr("href")).containsExactly("#note");
    }

    @Test
    void aReportIsThankedFor() {
        var path = "/c/" + number + "/contributions/1/report";
        var sent = ask(form(path).param("reason", "insult").param("note", "Look."));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(ask(sent.getHeader("Location")), "en").text()).contains("A moderator will look at it");
        assertThat(reports.waiting(ReportContribution.QUEUE, 5)).hasSize(1);
        assertThat(ask("/c/" + number + "/contributions/2/report").getStatus()).isEqualTo(404);
        assertThat(ask("/c/" + number + "/contributions/x/report").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Модератор бұл ұсынысты жасырды",
        "ru, Модератор скрыл это предложение",
        "en, A moderator hid this contribution on"
    })
    void theReasonStandsInThePlaceOfWhatWasHidden(String language, String says) {
        hideIt();
        for (var path : new String[] {part, part + "?c=1"}) {
            var page = page(ask(path + (path.contains("?") ? "&" : "?") + "lang=" + language), language);
            assertThat(page.select("#c1").text())
                    .contains(says, "Please stay civil.")
                    .doesNotContain("A crossing", "Because");
            assertThat(page.select("a[href*=report]")).isEmpty();
        }
        assertThat(ask("/c/" + number + "/contributions/1/report").getStatus()).isEqualTo(404);
    }

    @Test
    void theLinkShowsWhyAndTakesTheAppeal() {
        hideIt();
        var link = "/k/" + parts.token(MAILBOX, "/k/");
        var page = page(ask(link), "en");
        assertThat(page.text()).contains("Insult or hate speech", "Please stay civil.", "A crossing");
        assertThat(page.select("form#appeal")).hasSize(1);
        assertThat(page.select("button[name=act]")).isEmpty();
        var sent = ask(post(link)
                .param("act", "appeal")
                .param("statement", "It is a plain wish and insults nobody.")
                .param("lang", "en"));
        assertThat(sent.getStatus()).isEqualTo(303);
        var after = page(ask(sent.getHeader("Location")), "en");
        assertThat(after.text()).contains("The appeal is being considered");
        assertThat(after.select("form")).isEmpty();
    }

    @Test
    void aStatementThatIsTooShortComesBack() {
        hideIt();
        var faulty = ask(
                post("/k/" + parts.token(MAILBOX, "/k/")).param("act", "appeal").param("statement", "No!"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        var page = page(faulty, "en");
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#statement");
        assertThat(page.select("#statement").text()).isEqualTo("No!");
    }

    private void hideIt() {
        hide.hide(number, 1, "insult", LocalizedText.of(Language.EN, "Please stay civil."), moderator);
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Sec-Fetch-Site", "same-origin")
                .param("lang", "en");
    }
}
