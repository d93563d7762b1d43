package org.bastama.civic.consultations.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.review.AppealHiding;
import org.bastama.civic.consultations.review.HideContribution;
import org.bastama.civic.consultations.review.ReportContribution;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.testing.ConsultationViewTest;
import org.bastama.testing.IdeaParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reports, hiding and appeals as visitors, moderators and contributors see them. */
class ReviewViewsTest extends ConsultationViewTest {

    @Autowired
    ReportContribution report;

    @Autowired
    HideContribution hide;

    @Autowired
    AppealHiding appeal;

    @Autowired
    Reports reports;

    @Autowired
    ContributionQueries contributions;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationContext beans;

    ConsultationNumber number;

    @BeforeEach
    void open() {
        var parts = new IdeaParts(beans);
        number = parts.open(actor(official));
        parts.idea(number, "A crossing", citizen.email().value());
    }

    @Test
    void aVisitorReports() {
        openBrowser(Language.EN);
        go("consultations/" + number);
        unfold("Report No. 1");
        press("Send", 1);
        assertThat(reasons().isInvalid()).isTrue();
        choose("off_topic");
        press("Send", 1);
        assertThat(text()).contains("A moderator will look at it");
        assertThat(reports.waiting(ReportContribution.QUEUE, 5)).hasSize(1);
        _assertNone(
                LazyDetails.class,
                s -> s.withPredicate(one -> one.getSummaryText().startsWith("Hide")));
    }

    @Test
    void aModeratorSettlesAReport() {
        report.report(number, 1, "insult", "Look at <b>this</b>", "10.1.1.1", Actor.anonymous());
        var path = "moderation/contribution-reports/"
                + reports.waiting(ReportContribution.QUEUE, 5).getFirst().id();
        signIn(citizen);
        go(path);
        _assertNone(ContributionReportView.class);
        signIn(moderator("Moderator"));
        go("moderation?queue=contribution-reports");
        assertThat(text()).contains("№ " + number + "/1 · A crossing", "Reports: contributions");
        go(path);
        assertThat(text()).contains("Look at <b>this</b>", "Because of the school.");
        choose("insult");
        _setValue(
                _get(TextArea.class, s -> s.withLabel("Explanation for everybody, in English")), "Please stay civil.");
        press("Hide the contribution", 0);
        assertThat(contributions.find(number, 1)).isEmpty();
        go(path);
        assertThat(text()).contains("Somebody has settled this report already.", "Please stay civil.");
    }

    @Test
    void aModeratorWhoSentItDoesNotDecide() {
        report.report(number, 1, "insult", "", "10.1.1.1", Actor.anonymous());
        ensureAccount.grant(citizen, Role.MODERATOR);
        signIn(ensureAccount.of(citizen.email(), citizen.name(), Language.EN));
        go("moderation/contribution-reports/"
                + reports.waiting(ReportContribution.QUEUE, 5).getFirst().id());
        assertThat(text()).contains("another moderator decides");
        _assertNone(Button.class, s -> s.withText("Hide the contribution"));
    }

    @Test
    void theContributorAppealsAndAnotherModeratorDecides() {
        var first = moderator("First Moderator");
        var second = moderator("Second Moderator");
        hide.hide(number, 1, "insult", LocalizedText.of(Language.EN, "Please stay civil."), actor(first));
        signIn(citizen);
        go("consultations/" + number);
        assertThat(text()).contains("My contributions that a moderator hid", "A crossing", "Please stay civil.");
        press("Send the appeal", 0);
        assertThat(_get(TextArea.class, s -> s.withLabel("Why the decision is wrong"))
                        .isInvalid())
                .isTrue();
        _setValue(
                _get(TextArea.class, s -> s.withLabel("Why the decision is wrong")),
                "It is a plain wish and insults nobody.");
        press("Send the appeal", 0);
        assertThat(text()).contains("The appeal is being considered", "It is a plain wish");
        var path = "moderation/contributions/" + number + "/1/appeal";
        signIn(first);
        go(path);
        assertThat(text()).contains("Another moderator decides this appeal");
        signIn(second);
        go("moderation?queue=contributions-appeals");
        assertThat(text()).contains("№ " + number + "/1 · A crossing");
        go(path);
        assertThat(text()).contains("First Moderator", "It is a plain wish", "Because of the school.");
        press("Grant the appeal: show the contribution again", 0);
        assertThat(contributions.find(number, 1)).isPresent();
    }

    @Test
    void whatIsNotThereIsNotShown() {
        signIn(moderator("Moderator"));
        for (var path :
                new String[] {"moderation/contributions/" + number + "/1/appeal", "moderation/contribution-reports/abc"
                }) {
            go(path);
            assertThat(text()).contains("There is no such page");
        }
    }

    private static void press(String text, int which) {
        _click(_find(Button.class, s -> s.withText(text)).get(which));
    }
}
