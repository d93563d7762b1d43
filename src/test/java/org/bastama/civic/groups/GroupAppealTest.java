package org.bastama.civic.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.groups.DecideGroup.Verdict;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.civic.groups.GroupStep.Kind;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.ModerationQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A refusal is appealed and decided, through the use cases. */
@RecordApplicationEvents
class GroupAppealTest extends ModuleTest {

    private static final LocalizedText NOTE = LocalizedText.of(Language.RU, "Это не реклама.");
    private static final String STATEMENT = "Мы ничего не продаём, деньги собираем на саженцы.";

    @Autowired
    GroupStage stage;

    @Autowired
    DecideGroup decide;

    @Autowired
    AppealRefusal appealRefusal;

    @Autowired
    DecideGroupAppeal decideAppeal;

    @Autowired
    GroupAppealQueue queue;

    @Autowired
    GroupGuard guard;

    @Autowired
    GroupQueries groups;

    @Autowired
    SubmitGroup submit;

    @Autowired
    ModerationQueries statistics;

    @Autowired
    AccountQueries accounts;

    @Autowired
    SentMails mails;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcTemplate database;

    Actor coordinator;
    Actor first;
    Actor second;
    Actor administrator;

    @BeforeEach
    void people() {
        database.update("delete from accounts.account_role");
        coordinator = stage.person();
        first = stage.person(Role.MODERATOR);
        second = stage.person(Role.MODERATOR);
        administrator = stage.person(Role.ADMINISTRATOR);
    }

    @Test
    void anAppealJoinsTheQueueTheHistoryAndTheMail() {
        var group = refused(GroupStage.newName());
        assertThat(newestMail(coordinator)).contains("until 2 October 2026");
        clock.advance(Duration.ofDays(2));
        appeal(group);
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REFUSED);
        assertThat(queue.waiting()).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo(group.id().toString());
            assertThat(item.title().in(Language.KK)).isEqualTo(group.name());
            assertThat(item.since()).isEqualTo(clock.instant());
            assertThat(item.due()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
            assertThat(item.path()).isEqualTo("moderation/groups/" + group.id() + "/appeal");
        });
        assertThat(groups.history(group.id()).getLast()).satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.APPEALED);
            assertThat(step.note()).isEqualTo(LocalizedText.of(Language.RU, STATEMENT));
        });
        assertThat(newestMail(coordinator)).contains(group.name(), "11 September 2026");
        assertThat(mails.to(email(second), 10)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("An appeal has arrived: the group “" + group.name() + "”");
            assertThat(mail.text()).contains("11 September 2026");
            assertThat(mail.links()).anyMatch(link -> link.endsWith("/moderation/groups/" + group.id() + "/appeal"));
        });
        assertThat(mails.to(email(first), 10)).isEmpty();
        assertThat(mails.to(email(administrator), 10)).isEmpty();
    }

    @Test
    void grantedItIsRegistered() {
        var group = refused(GroupStage.newName());
        appeal(group);
        decideAppeal.grant(group.id(), NOTE, second);
        var registered = stage.get(group.id());
        assertThat(registered.state()).isEqualTo(GroupState.REGISTERED);
        assertThat(registered.number()).isPositive();
        assertThat(registered.registeredAt()).isEqualTo(clock.instant());
        assertThat(registered.reasonCode()).isNull();
        assertThat(registered.reason().isEmpty()).isTrue();
        assertThat(groups.byNumber(registered.number())).contains(registered);
        assertThat(kinds(group)).endsWith(Kind.REFUSED, Kind.APPEALED, Kind.APPEAL_GRANTED, Kind.REGISTERED);
        assertThat(events.stream(GroupRegistered.class)).containsExactly(new GroupRegistered(group.id()));
        assertThat(queue.waiting()).isEmpty();
        assertThat(newestMail(coordinator)).contains(group.name(), "No. " + registered.number(), "Это не реклама.");
        rejectedAt(() -> decideAppeal.uphold(group.id(), NOTE, second), null, "groups.wrong-state");
    }

    @Test
    void grantedItHoldsItsNameAgain() {
        var name = GroupStage.newName();
        var group = refused(name);
        appeal(group);
        decideAppeal.grant(group.id(), NOTE, second);
        rejectedAt(() -> stage.submitted(stage.person(), name), "name", "groups.name.taken");
    }

    @Test
    void aNameTakenMeanwhileIsToBeChosenAnew() {
        var name = GroupStage.newName();
        var group = refused(name);
        appeal(group);
        stage.registered(stage.person(), name);
        decideAppeal.grant(group.id(), NOTE, second);
        var returned = stage.get(group.id());
        assertThat(returned.state()).isEqualTo(GroupState.RETURNED);
        assertThat(returned.number()).isNull();
        assertThat(returned.reason().in(Language.EN)).contains("another group has taken this name");
        assertThat(returned.reason().texts()).hasSize(3);
        assertThat(kinds(group)).endsWith(Kind.APPEAL_GRANTED, Kind.RETURNED);
        assertThat(newestMail(coordinator)).contains("Choose another name");
        rejectedAt(() -> submit.submit(group.id(), returned.version(), coordinator), "name", "groups.name.taken");
    }

    @Test
    void upheldItStaysRefusedForAReason() {
        var group = refused(GroupStage.newName());
        appeal(group);
        rejectedAt(
                () -> decideAppeal.uphold(group.id(), LocalizedText.empty(), second),
                "note",
                "moderation.decision.note-missing");
        decideAppeal.uphold(group.id(), NOTE, second);
        assertThat(stage.get(group.id())).isEqualTo(group);
        assertThat(groups.history(group.id()).getLast()).satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.APPEAL_UPHELD);
            assertThat(step.note()).isEqualTo(NOTE);
            assertThat(step.actor()).isEqualTo(second.name());
        });
        assertThat(newestMail(coordinator)).contains("stays refused", "Это не реклама.");
        assertThat(queue.waiting()).isEmpty();
        rejectedAt(() -> appeal(group), null, "groups.wrong-state");
    }

    @Test
    void eachDecisionIsCounted() {
        clock.set(java.time.Instant.parse("2035-02-06T05:00:00Z"));
        var group = refused(GroupStage.newName());
        appeal(group);
        decideAppeal.grant(group.id(), NOTE, second);
        var month = YearMonth.of(2035, 2);
        assertThat(statistics.decisions(month, 1))
                .contains(new ModerationQueries.DecisionCount(month, "groups-appeals", "granted", null, 1))
                .noneMatch(count -> count.verdict().equals("registered"));
    }

    @Test
    void onlyCoordinatorsAppealAndOnlyInTime() {
        var group = refused(GroupStage.newName());
        rejectedAt(() -> appeal(group, Actor.anonymous()), null, "shared.sign-in-first");
        rejectedAt(() -> appeal(group, stage.person()), null, "shared.not-allowed");
        rejectedAt(() -> appeal(group, second), null, "shared.not-allowed");
        rejectedAt(
                () -> appealRefusal.appeal(group.id(), Language.KK, "қысқа", coordinator),
                "statement",
                "moderation.appeal.too-short");
        var submitted = stage.submitted(coordinator, GroupStage.newName());
        rejectedAt(() -> appeal(submitted), null, "groups.wrong-state");
        clock.advance(Duration.ofDays(31));
        rejectedAt(() -> appeal(group), null, "groups.wrong-state");
        assertThat(kinds(group)).doesNotContain(Kind.APPEALED);
    }

    @Test
    void whoeverRefusedDoesNotDecideTheAppealWhileAnotherCan() {
        var group = refused(GroupStage.newName());
        appeal(group);
        rejectedAt(() -> decideAppeal.grant(group.id(), NOTE, first), null, "groups.wrong-state");
        rejectedAt(() -> decideAppeal.grant(group.id(), NOTE, administrator), null, "shared.not-allowed");
        rejectedAt(() -> decideAppeal.grant(group.id(), NOTE, coordinator), null, "shared.not-allowed");
        assertThat(guard.of(stage.get(group.id()), second).judge()).contains(Appeal.Judge.ANOTHER);
    }

    @Test
    void withoutAnotherTheSameModeratorDecidesAndItSaysSo() {
        var group = refused(GroupStage.newName());
        disable(second);
        appeal(group);
        decideAppeal.uphold(group.id(), NOTE, first);
        assertThat(newestMail(coordinator)).contains("since there is no other");
    }

    @Test
    void withoutAnotherAnAdministratorIsToldAndMayDecide() {
        var group = refused(GroupStage.newName());
        disable(second);
        assertThat(guard.of(group, administrator).may(Action.READ)).isFalse();
        appeal(group);
        assertThat(guard.of(group, administrator).may(Action.READ)).isTrue();
        assertThat(mails.to(email(administrator), 1).getFirst().links())
                .anyMatch(link -> link.endsWith("/moderation/groups/" + group.id() + "/appeal"));
        decideAppeal.grant(group.id(), NOTE, administrator);
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REGISTERED);
        assertThat(newestMail(coordinator)).contains("An administrator decided");
        assertThat(guard.of(stage.get(group.id()), administrator).may(Action.READ))
                .isFalse();
    }

    private Group refused(String name) {
        var group = stage.submitted(coordinator, name);
        decide.decide(group.id(), group.version(), Verdict.REFUSED, "advertising", NOTE, first);
        return stage.get(group.id());
    }

    private void appeal(Group group) {
        appeal(group, coordinator);
    }

    private void appeal(Group group, Actor actor) {
        appealRefusal.appeal(group.id(), Language.RU, STATEMENT, actor);
    }

    private void disable(Actor moderator) {
        database.update(
                "update accounts.account set state = 'DISABLED' where id = ?",
                moderator.requireAccount().value());
    }

    private List<Kind> kinds(Group group) {
        return groups.history(group.id()).stream().map(GroupStep::kind).toList();
    }

    private org.bastama.foundation.shared.EmailAddress email(Actor person) {
        return accounts.find(person.requireAccount()).orElseThrow().email();
    }

    private String newestMail(Actor reader) {
        return mails.to(email(reader), 1).getFirst().text();
    }

    private void rejectedAt(ThrowingCallable act, @Nullable String field, String key) {
        assertThatThrownBy(() -> stage.attempt(act))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations()).anySatisfy(violation -> {
                            assertThat(violation.field()).isEqualTo(field);
                            assertThat(violation.key()).isEqualTo(key);
                        }));
    }
}
