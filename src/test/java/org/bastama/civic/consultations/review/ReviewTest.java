package org.bastama.civic.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionLink.State;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.CommentOnIdea;
import org.bastama.civic.consultations.ideas.CommentQueries;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.ModerationQueries;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.IdeaParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Contributions that break the rules: reported, hidden with a reason, appealed once, never decided by those they concern. */
class ReviewTest extends ConsultationsTest {

    private static final String MAILBOX = "author@example.kz";
    private static final LocalizedText NOTE = LocalizedText.of(Language.EN, "Please stay civil.");
    private static final String STATEMENT = "It is a plain wish and insults nobody at all.";

    @Autowired
    ReportContribution report;

    @Autowired
    SettleContributionReport settle;

    @Autowired
    HideContribution hide;

    @Autowired
    AppealHiding appeal;

    @Autowired
    DecideHidingAppeal decide;

    @Autowired
    HidingAppeals appeals;

    @Autowired
    Reports reports;

    @Autowired
    ModerationQueries moderation;

    @Autowired
    CommentOnIdea comment;

    @Autowired
    CommentQueries comments;

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    @Autowired
    List<ModerationQueue> queues;

    @Autowired
    ApplicationContext context;

    IdeaParts parts;
    ConsultationNumber number;
    Contribution idea;
    Actor first;
    Actor second;

    @BeforeEach
    void anIdeaAndTwoModerators() {
        parts = new IdeaParts(context);
        number = parts.open(official);
        idea = parts.idea(number, "A crossing", MAILBOX);
        first = moderator("First Moderator");
        second = moderator("Second Moderator");
    }

    @Test
    void anybodyReportsAndAModeratorFindsNothingWrong() {
        report("insult", "", "10.0.0.1");
        report("insult", "again", "10.0.0.1");
        assertThat(waiting("contribution-reports")).containsExactly(number + "/1");
        var id = reports.waiting("contribution-reports", 5).getFirst().id();
        assertThatThrownBy(() -> settle.dismiss(id, official)).hasMessage("shared.not-allowed");
        settle.dismiss(id, first);
        assertThat(waiting("contribution-reports")).isEmpty();
        assertThatThrownBy(() -> settle.dismiss(id, second)).hasMessage("moderation.report.settled");
        assertThat(contributions.find(number, 1)).isPresent();
    }

    @Test
    void badReportsAreToldAndFloodsAreStopped() {
        assertRejected(() -> report("", "", "10.0.0.1"), "reason moderation.report.reason-missing");
        assertRejected(() -> report("duplicate", "", "10.0.0.1"), "reason moderation.report.reason-missing");
        assertRejected(() -> report("other", " ", "10.0.0.1"), "note moderation.report.note-missing");
        assertThatThrownBy(() -> report.report(number, 99, "insult", "", "10.0.0.1", Actor.anonymous()))
                .hasMessage("shared.unknown-number");
        for (var i = 2; i <= Reports.MOST_PER_HOUR + 1; i++) {
            parts.idea(number, "Idea " + i, "other" + i + "@example.kz");
            report.report(number, i, "insult", "", "10.0.0.9", Actor.anonymous());
        }
        assertThatThrownBy(() -> report("insult", "", "10.0.0.9")).hasMessage("moderation.report.too-many");
    }

    @Test
    void aReportedOneIsHiddenWithTheReasonInItsPlace() {
        report("insult", "", "10.0.0.1");
        report("personal_data", "", "10.0.0.2");
        var id = reports.waiting("contribution-reports", 5).getFirst().id();
        assertRejected(
                () -> settle.hide(id, null, LocalizedText.empty(), first),
                "reason moderation.decision.reason-missing",
                "note moderation.decision.note-missing");
    }

    @Test
    void hidingSettlesReportsIsLoggedAndTold() {
        report("insult", "", "10.0.0.1");
        report("personal_data", "", "10.0.0.2");
        settle.hide(reports.waiting("contribution-reports", 5).getFirst().id(), "insult", NOTE, first);
        assertThat(waiting("contribution-reports")).isEmpty();
        assertThat(contributions.find(number, 1)).isEmpty();
        assertThat(contributions.counts(number).total()).isZero();
        assertThat(contributions.ofPart(number, 1, Paging.first(5)).items())
                .singleElement()
                .satisfies(hidden -> {
                    assertThat(hidden.state()).isEqualTo(ContributionState.HIDDEN);
                    assertThat(hidden.heading() + hidden.text()).isEmpty();
                    assertThat(hidden.ending().reasonCode()).isEqualTo("insult");
                    assertThat(hidden.ending().note()).isEqualTo(NOTE);
                });
        assertThat(moderation.removals(Paging.first(1)).items())
                .extracting(ModerationQueries.Removal::subject)
                .containsExactly(number + "/1");
        var mail = mailsTo(MAILBOX).getFirst();
        assertThat(mail.subject()).isEqualTo("A moderator hid your contribution: Quiet streets");
        assertThat(mail.text())
                .contains("Insult or hate speech", "Please stay civil.")
                .doesNotContain("A crossing");
        var link = confirm.look(token(MAILBOX));
        assertThat(link.state()).isEqualTo(State.HIDDEN);
        assertThat(link.contribution().heading()).isEqualTo("A crossing");
        assertThat(confirm.delete(token(MAILBOX)).state())
                .as("it is not his to erase the trace")
                .isEqualTo(State.HIDDEN);
    }

    @Test
    void thoseItConcernsDoNotModerate() {
        var account = rows.person("Third Moderator", Language.EN);
        var author = Actor.of(account.id(), account.name(), Set.of(Role.MODERATOR));
        parts.idea(number, "Of a moderator", account.email().value());
        report.report(number, 2, "insult", "", "10.0.0.1", Actor.anonymous());
        var id = reports.waiting("contribution-reports", 5).getFirst().id();
        hide(author);
        assertThat(contributions.find(number, 1)).as("somebody else's").isEmpty();
        assertThatThrownBy(() -> settle.dismiss(id, author)).hasMessage("consultations.review.partial");
        assertThatThrownBy(() -> hide.hide(number, 2, "insult", NOTE, author))
                .hasMessage("consultations.review.partial");
    }

    @Test
    void thoseWhoHoldItDoNotModerate() {
        var holder = Actor.of(official.requireAccount(), official.name(), Set.of(Role.MODERATOR));
        assertThatThrownBy(() -> hide(holder)).hasMessage("consultations.review.partial");
        assertThatThrownBy(() -> hide.hide(number, 1, "insult", NOTE, official)).hasMessage("shared.not-allowed");
    }

    @Test
    void anotherModeratorDecidesTheOneAppealOfALink() {
        hide(first);
        assertRejected(
                () -> appeal.appeal(token(MAILBOX), "Too short", Language.EN), "statement moderation.appeal.too-short");
    }

    @Test
    void anAppealByLinkIsGrantedAndItCannotBeHiddenAgain() {
        hide(first);
        appeal.appeal(token(MAILBOX), STATEMENT, Language.EN);
        assertThat(waiting("contributions-appeals")).containsExactly(number + "/1");
        assertThat(mailsTo(email(second)).getFirst().subject()).isEqualTo("An appeal has come: Quiet streets");
        assertThat(mailsTo(email(first))).isEmpty();
        assertThatThrownBy(() -> appeal.appeal(token(MAILBOX), STATEMENT, Language.EN))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> decide.grant(number, 1, NOTE, first)).hasMessage("shared.not-allowed");
        var holder = Actor.of(official.requireAccount(), official.name(), Set.of(Role.MODERATOR));
        assertThatThrownBy(() -> decide.grant(number, 1, NOTE, holder)).hasMessage("shared.not-allowed");
        decide.grant(number, 1, LocalizedText.empty(), second);
        assertThat(contributions.find(number, 1).orElseThrow().text()).isEqualTo("Because of the school.");
        assertThat(waiting("contributions-appeals")).isEmpty();
        assertThat(mailsTo(MAILBOX).getFirst().subject()).isEqualTo("Your contribution is shown again: Quiet streets");
        assertThatThrownBy(() -> hide(second)).hasMessage("consultations.review.restored");
    }

    @Test
    void anAppealByAccountIsUpheldWithAReason() {
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        comment.comment(number, 1, new Comment.Typed(1, null, "against", "Rude."), false, Language.KK, citizen);
        hide.hide(number, 2, "insult", NOTE, first);
        assertThatThrownBy(() -> appeal.appeal(number, 1, STATEMENT, Language.KK, citizen))
                .hasMessage("shared.unknown-number");
        appeal.appeal(number, 2, STATEMENT, Language.KK, citizen);
        assertRejected(
                () -> decide.uphold(number, 2, LocalizedText.empty(), second), "note moderation.decision.note-missing");
    }

    @Test
    void whatIsUpheldStaysHiddenAndKeepsItsPlace() {
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        comment.comment(number, 1, new Comment.Typed(1, null, "against", "Rude."), false, Language.KK, citizen);
        comment.comment(number, 1, new Comment.Typed(1, 2, "", "An answer."), false, Language.KK, citizen);
        hide.hide(number, 2, "insult", NOTE, first);
        appeal.appeal(number, 2, STATEMENT, Language.KK, citizen);
        decide.uphold(number, 2, NOTE, second);
        var said = comments.of(idea, Paging.first(5)).items();
        assertThat(said).hasSize(2);
        assertThat(said.getFirst().contribution().ending().note()).isEqualTo(NOTE);
        assertThat(said.getLast().contribution().text()).isEqualTo("An answer.");
        assertThat(appeals.contest(get(number), said.getFirst().contribution())
                        .orElseThrow()
                        .appeal()
                        .ruling()
                        .judge())
                .isEqualTo(Appeal.Judge.ANOTHER);
    }

    @Test
    void withoutAnotherModeratorAnAdministratorDecides() {
        jdbc.update(
                "delete from accounts.account_role where account_id = ?",
                second.requireAccount().value());
        hide(first);
        appeal.appeal(token(MAILBOX), STATEMENT, Language.EN);
        var account = rows.person("Administrator", Language.EN);
        var administrator = Actor.of(account.id(), account.name(), Set.of(Role.ADMINISTRATOR));
        decide.grant(number, 1, LocalizedText.empty(), administrator);
        assertThat(contributions.find(number, 1)).isPresent();
    }

    @Test
    void theOutcomeWaitsForWhatMayComeBackToBeAnswered() {
        parts.at(IdeaParts.CLOSES.plus(Duration.ofHours(24)));
        hide(first);
        assertThatThrownBy(this::publish).hasMessage("consultations.outcome.hidden");
        clock.advance(Duration.ofDays(6));
        appeal.appeal(token(MAILBOX), STATEMENT, Language.EN);
        clock.advance(Duration.ofDays(3));
        assertThatThrownBy(this::publish).hasMessage("consultations.outcome.hidden");
        decide.grant(number, 1, LocalizedText.empty(), second);
        assertThatThrownBy(this::publish).hasMessage("consultations.outcome.open");
        answer.answer(number, Set.of(idea.id()), Disposition.NOTED, NOTE, official);
        publish();
    }

    @Test
    void afterTheOutcomeNothingUnansweredComesBack() {
        parts.at(IdeaParts.CLOSES.plus(Duration.ofHours(24)));
        hide(first);
        clock.advance(Duration.ofDays(7));
        publish();
        assertThatThrownBy(() -> appeal.appeal(token(MAILBOX), STATEMENT, Language.EN))
                .hasMessage("shared.not-allowed");
    }

    private void publish() {
        publish.publish(number, NOTE, NOTE, official);
    }

    private void hide(Actor moderator) {
        hide.hide(number, 1, "insult", NOTE, moderator);
    }

    private void report(String reason, String note, String address) {
        report.report(number, 1, reason, note, address, Actor.anonymous());
    }

    private Actor moderator(String name) {
        Account account = rows.person(name, Language.EN);
        ensureAccount.grant(account, Role.MODERATOR);
        return Actor.of(account.id(), account.name(), Set.of(Role.MODERATOR));
    }

    private String email(Actor actor) {
        return jdbc.queryForObject(
                "select email from accounts.account where id = ?",
                String.class,
                actor.requireAccount().value());
    }

    private List<String> waiting(String queue) {
        return queues.stream()
                .filter(one -> one.code().equals(queue))
                .flatMap(one -> one.waiting().stream())
                .map(item -> item.subject())
                .filter(subject -> subject.startsWith(number + "/"))
                .toList();
    }
}
