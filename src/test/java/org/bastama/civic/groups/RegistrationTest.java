package org.bastama.civic.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.groups.DecideGroup.Verdict;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.moderation.ModerationQueries;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class RegistrationTest extends ModuleTest {

    private static final LocalizedText NOTE = LocalizedText.of(Language.RU, "Уточните, чего вы хотите.");

    @Autowired
    GroupStage stage;

    @Autowired
    SubmitGroup submit;

    @Autowired
    DeleteGroup delete;

    @Autowired
    SaveGroupDraft save;

    @Autowired
    DecideGroup decide;

    @Autowired
    SuspendGroup suspend;

    @Autowired
    GroupQueries groups;

    @Autowired
    GroupModerationQueue queue;

    @Autowired
    GroupSearchSource source;

    @Autowired
    ModerationQueries statistics;

    @Autowired
    AccountQueries accounts;

    @Autowired
    SentMails mails;

    @Autowired
    ApplicationEvents events;

    Actor coordinator;
    Actor moderator;

    @BeforeEach
    void people() {
        coordinator = stage.person();
        moderator = stage.person(Role.MODERATOR);
    }

    @Test
    void aRegisteredGroupHasANumberAPageAndAMail() {
        var name = GroupStage.newName();
        var group = stage.submitted(coordinator, name);
        assertThat(queue.waiting())
                .filteredOn(item -> item.subject().equals(group.id().toString()))
                .singleElement()
                .satisfies(item -> assertItem(item, group));

        decide(group, Verdict.REGISTERED, null, LocalizedText.empty());

        var registered = stage.get(group.id());
        assertThat(registered.state()).isEqualTo(GroupState.REGISTERED);
        assertThat(registered.number()).isPositive();
        assertThat(registered.registeredAt()).isEqualTo(clock.instant());
        assertThat(groups.byNumber(number(registered))).contains(registered);
        assertThat(events.stream(GroupRegistered.class)).containsExactly(new GroupRegistered(group.id()));
        assertThat(queue.waiting())
                .noneMatch(item -> item.subject().equals(group.id().toString()));
        assertThat(newestMail(coordinator)).contains(name, String.valueOf(number(registered)));
        assertThat(groups.list("", null, new Paging(0, 1_000)).items())
                .extracting(GroupQueries.GroupSummary::name)
                .contains(name);
        assertThat(groups.list("", "710000000", new Paging(0, 1_000)).items())
                .extracting(GroupQueries.GroupSummary::name)
                .doesNotContain(name);
    }

    @Test
    void aReturnedGroupIsEditedAndSubmittedAgain() {
        var group = stage.submitted(coordinator, GroupStage.newName());
        rejectedAt(() -> save(group, GroupStage.complete("Иное")), null, "groups.wrong-state");
        decide(group, Verdict.RETURNED, "unclear_purpose", NOTE);

        var returned = stage.get(group.id());
        assertThat(returned.state()).isEqualTo(GroupState.RETURNED);
        assertThat(returned.reasonCode()).isEqualTo("unclear_purpose");
        assertThat(returned.reason()).isEqualTo(NOTE);
        assertThat(newestMail(coordinator)).contains("Unclear purpose", "Уточните, чего вы хотите.");

        save(returned, GroupStage.complete(GroupStage.newName()));
        submit.submit(group.id(), returned.version() + 1, coordinator);
        var again = stage.get(group.id());
        assertThat(again.state()).isEqualTo(GroupState.SUBMITTED);
        assertThat(again.reasonCode()).isNull();
        assertThat(again.reason().isEmpty()).isTrue();
        assertThat(groups.history(group.id()))
                .extracting(GroupStep::kind)
                .endsWith(GroupStep.Kind.SUBMITTED, GroupStep.Kind.RETURNED, GroupStep.Kind.SUBMITTED);
        assertThat(groups.history(group.id()))
                .anySatisfy(step -> assertThat(step.actor()).isEqualTo(moderator.name()));
    }

    @Test
    void aRefusedGroupGivesItsNameFree() {
        var name = GroupStage.newName();
        var group = stage.submitted(coordinator, name);
        decide(group, Verdict.REFUSED, "advertising", NOTE);
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REFUSED);
        rejectedAt(() -> submit.submit(group.id(), group.version() + 1, coordinator), null, "groups.wrong-state");
        assertThat(stage.submitted(stage.person(), name).state()).isEqualTo(GroupState.SUBMITTED);
    }

    @Test
    void aGroupThatIsNotRegisteredCanBeDeleted() {
        var refused = stage.submitted(coordinator, GroupStage.newName());
        rejectedAt(() -> delete.delete(refused.id(), coordinator), null, "groups.wrong-state");
        decide(refused, Verdict.REFUSED, "advertising", NOTE);
        rejectedAt(() -> delete.delete(refused.id(), moderator), null, "shared.not-allowed");
        delete.delete(refused.id(), coordinator);
        assertThat(groups.of(coordinator.requireAccount())).isEmpty();
        assertThat(stage.get(refused.id()).state()).isEqualTo(GroupState.DISSOLVED);
        assertThat(stage.get(refused.id()).members()).isEmpty();
        assertThat(groups.history(refused.id()))
                .extracting(GroupStep::kind)
                .endsWith(GroupStep.Kind.REFUSED, GroupStep.Kind.DISSOLVED);
        assertThat(events.stream(GroupDissolved.class)).containsExactly(new GroupDissolved(refused.id()));

        var name = GroupStage.newName();
        var returned = stage.submitted(coordinator, name);
        decide(returned, Verdict.RETURNED, "unclear_purpose", NOTE);
        delete.delete(returned.id(), coordinator);
        assertThat(stage.submitted(stage.person(), name).state()).isEqualTo(GroupState.SUBMITTED);

        var registered = stage.registered(coordinator, GroupStage.newName());
        rejectedAt(() -> delete.delete(registered.id(), coordinator), null, "groups.wrong-state");
    }

    @Test
    void aReturnedGroupKeepsItsName() {
        var name = GroupStage.newName();
        decide(stage.submitted(coordinator, name), Verdict.RETURNED, "unclear_purpose", NOTE);
        var other = stage.ready(stage.person(), name.toUpperCase(java.util.Locale.ROOT));
        var founder = stage.get(other.id());
        assertThatThrownBy(() -> submit.submit(
                        founder.id(),
                        founder.version(),
                        Actor.of(
                                Objects.requireNonNull(
                                        founder.coordinators().getFirst().account()),
                                "",
                                java.util.Set.of())))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .containsExactly(new Rejection.Violation("name", "groups.name.taken", List.of())));
    }

    @Test
    void everythingWrongIsToldAtOnceAndKept() {
        var typed = new GroupDraft(
                "=cmd|' /C calc'!A0 😀",
                Group.Kind.ORGANISATION,
                "123",
                null,
                LocalizedText.of("қысқа", "", ""),
                LocalizedText.empty(),
                "не адрес");
        var group = stage.draft(coordinator, GroupStage.newName());
        save(group, typed);
        assertThatThrownBy(() -> submit.submit(group.id(), group.version() + 1, coordinator))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(Rejection.Violation::field)
                                .containsExactly(
                                        "name", "bin", "territory", "purpose.kk", "rules", "contact", "founders"));
        assertThat(GroupDraft.of(stage.get(group.id()))).isEqualTo(typed);
    }

    @Test
    void onlyACoordinatorSubmitsWhatWasSeen() {
        var group = stage.ready(coordinator, GroupStage.newName());
        rejectedAt(() -> submit.submit(group.id(), group.version(), stage.person()), null, "shared.not-allowed");
        rejectedAt(() -> submit.submit(group.id(), group.version(), Actor.anonymous()), null, "shared.sign-in-first");
        rejectedAt(() -> submit.submit(group.id(), group.version() - 1, coordinator), null, "shared.changed-meanwhile");
        rejectedAt(
                () -> save.save(group.id(), 1, GroupStage.complete("Ескі"), coordinator),
                null,
                "shared.changed-meanwhile");
    }

    @Test
    void decisionsAreReasonedAndForModerators() {
        var group = stage.submitted(coordinator, GroupStage.newName());
        rejectedAt(() -> decide(group, Verdict.RETURNED, null, NOTE), "reason", "moderation.decision.reason-missing");
        rejectedAt(
                () -> decide(group, Verdict.REFUSED, "insult", LocalizedText.empty()),
                "note",
                "moderation.decision.note-missing");
        rejectedAt(() -> decide(group, Verdict.REFUSED, "whim", NOTE), "reason", "moderation.decision.reason-missing");
        var member = stage.person();
        rejectedAt(
                () -> decide.decide(group.id(), group.version(), Verdict.REGISTERED, null, NOTE, member),
                null,
                "shared.not-allowed");
        var moderatingMember = Actor.of(coordinator.requireAccount(), "", java.util.Set.of(Role.MODERATOR));
        rejectedAt(
                () -> decide.decide(group.id(), group.version(), Verdict.REGISTERED, null, NOTE, moderatingMember),
                null,
                "shared.not-allowed");
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.SUBMITTED);
    }

    @Test
    void theSecondModeratorIsToldThatItChanged() {
        var group = stage.submitted(coordinator, GroupStage.newName());
        decide(group, Verdict.REGISTERED, null, LocalizedText.empty());
        rejectedAt(() -> decide(group, Verdict.REFUSED, "insult", NOTE), null, "shared.changed-meanwhile");
    }

    @Test
    void decisionsAreCounted() {
        clock.advance(Duration.ofDays(3_650));
        decide(stage.submitted(coordinator, GroupStage.newName()), Verdict.RETURNED, "insult", NOTE);
        var month = YearMonth.from(Formats.day(clock.instant()));
        assertThat(statistics.decisions(month, 1))
                .containsExactly(new ModerationQueries.DecisionCount(month, "groups", "returned", "insult", 1));
    }

    @Test
    void aSuspendedGroupIsNotFoundButKeepsItsPage() {
        var group = stage.registered(coordinator, GroupStage.newName());
        assertThat(source.document(group.id().toString())).isPresent();
        suspend.suspend(group.id(), group.version(), "insult", NOTE, moderator);
        var suspended = stage.get(group.id());
        assertThat(suspended.state()).isEqualTo(GroupState.SUSPENDED);
        assertThat(groups.byNumber(number(suspended))).isPresent();
        assertThat(source.document(group.id().toString())).isEmpty();
        assertThat(groups.list("", null, new Paging(0, 1_000)).items())
                .extracting(GroupQueries.GroupSummary::id)
                .doesNotContain(group.id());
        rejectedAt(
                () -> suspend.restore(group.id(), suspended.version(), NOTE, coordinator), null, "shared.not-allowed");
        suspend.restore(group.id(), suspended.version(), LocalizedText.empty(), moderator);
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REGISTERED);
        assertThat(stage.get(group.id()).number()).isEqualTo(suspended.number());
        assertThat(groups.history(group.id()))
                .extracting(GroupStep::kind)
                .endsWith(GroupStep.Kind.SUSPENDED, GroupStep.Kind.RESTORED);
    }

    @Test
    void searchKnowsTheTerritoriesAbove() {
        var group = stage.registered(coordinator, GroupStage.newName());
        var document = source.document(group.id().toString()).orElseThrow();
        assertThat(document.facets().getOrDefault("territory", "").split(" ")).containsExactly("KZ", "750000000");
        assertThat(document.title().in(Language.EN)).isEqualTo(group.name());
        var all = new java.util.ArrayList<String>();
        source.all(d -> all.add(d.id()));
        assertThat(all).contains(group.id().toString()).doesNotHaveDuplicates();
    }

    @Test
    void anOrganisationKeepsItsCheckedBin() {
        var group = stage.ready(coordinator, GroupStage.newName());
        var organisation = new GroupDraft(
                group.name(),
                Group.Kind.ORGANISATION,
                "2105 4099 9017",
                "750000000",
                GroupStage.PURPOSE,
                GroupStage.RULES,
                "a@example.org");
        save(group, organisation);
        submit.submit(group.id(), group.version() + 1, coordinator);
        assertThat(stage.get(group.id()).bin()).isEqualTo("210540999017");
    }

    private void assertItem(QueueItem item, Group group) {
        assertThat(item.path()).isEqualTo("moderation/groups/" + group.id());
        assertThat(item.title().in(Language.RU)).isEqualTo(group.name());
        assertThat(item.since()).isEqualTo(clock.instant());
        assertThat(item.due()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
    }

    private void decide(
            Group group, Verdict verdict, @org.jspecify.annotations.Nullable String reason, LocalizedText note) {
        decide.decide(group.id(), group.version(), verdict, reason, note, moderator);
    }

    private void save(Group group, GroupDraft typed) {
        save.save(group.id(), group.version(), typed, coordinator);
    }

    private static long number(Group group) {
        return Objects.requireNonNull(group.number());
    }

    private String newestMail(Actor reader) {
        return mails.to(accounts.find(reader.requireAccount()).orElseThrow().email(), 1)
                .getFirst()
                .text();
    }

    private void rejectedAt(ThrowingCallable act, @org.jspecify.annotations.Nullable String field, String key) {
        assertThatThrownBy(() -> stage.attempt(act))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations()).anySatisfy(v -> {
                            assertThat(v.field()).isEqualTo(field);
                            assertThat(v.key()).isEqualTo(key);
                        }));
    }
}
