package org.bastama.civic.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FoundingTest extends ModuleTest {

    @Autowired
    GroupStage stage;

    @Autowired
    FoundGroup found;

    @Autowired
    InviteFounder invite;

    @Autowired
    ConfirmFounder confirm;

    @Autowired
    RemoveFounder remove;

    @Autowired
    AppointEditor appoint;

    @Autowired
    OwnMembership own;

    @Autowired
    GroupQueries groups;

    @Autowired
    AccountQueries accounts;

    @Autowired
    SentMails mails;

    Actor coordinator;
    Group draft;
    EmailAddress address;

    @BeforeEach
    void aDraft() {
        coordinator = stage.person();
        draft = stage.draft(coordinator, GroupStage.newName());
        address = GroupStage.newAddress();
    }

    @Test
    void whoeverBeginsIsTheFirstConfirmedFounderAndCoordinates() {
        assertThat(draft.state()).isEqualTo(GroupState.DRAFT);
        assertThat(draft.isCoordinatedBy(coordinator.account())).isTrue();
        assertThat(draft.confirmedFounders()).isEqualTo(1);
        assertThat(groups.of(coordinator.requireAccount()))
                .extracting(Group::id)
                .containsExactly(draft.id());
        rejected(() -> found.draft(Actor.anonymous()), "shared.sign-in-first");
    }

    @Test
    void draftsAreLimited() {
        for (var i = 1; i < 10; i++) {
            found.draft(coordinator);
        }
        rejected(() -> found.draft(coordinator), "groups.too-many-drafts");
    }

    @Test
    void anInvitedPersonConfirmsByTheOwnMail() {
        invite("Марат Оспанов", address);
        var mail = mails.to(address, 1).getFirst();
        assertThat(mail.language()).isEqualTo("kk");
        assertThat(mail.text()).contains("Марат Оспанов", draft.name(), coordinator.name());
        var token = stage.tokenTo(address);
        assertThat(confirm.look(token).state()).isEqualTo(ConfirmFounder.State.OPEN);
        assertThat(stage.get(draft.id()).confirmedFounders()).isEqualTo(1);

        confirm.confirm(token, true, Language.RU);

        var account = accounts.byEmail(address).orElseThrow();
        assertThat(account.name()).isEqualTo("Марат Оспанов");
        var member = stage.get(draft.id()).memberOf(account.id()).orElseThrow();
        assertThat(member.confirmed()).isTrue();
        assertThat(member.publicName()).contains("Марат О.");
        assertThat(confirm.look(token).state()).isEqualTo(ConfirmFounder.State.CONFIRMED);
        assertThat(groups.history(draft.id()))
                .extracting(GroupStep::kind)
                .containsExactly(GroupStep.Kind.FOUNDED, GroupStep.Kind.FOUNDER_CONFIRMED);
    }

    @Test
    void confirmingAgainChangesNothing() {
        invite("Марат Оспанов", address);
        var token = stage.tokenTo(address);
        confirm.confirm(token, false, Language.RU);
        confirm.confirm(token, true, Language.RU);
        var group = stage.get(draft.id());
        assertThat(group.confirmedFounders()).isEqualTo(2);
        assertThat(group.members()).noneMatch(Group.Member::shown);
        assertThat(groups.history(draft.id())).hasSize(2);
    }

    @Test
    void oneMailboxIsInAGroupOnce() {
        var gmail = "bastama.stage" + System.nanoTime();
        invite("Марат Оспанов", new EmailAddress(gmail + "@gmail.com"));
        var alias = gmail.replace(".", "").toUpperCase(java.util.Locale.ROOT) + "+group@googlemail.com";
        rejectedAt(() -> invite("Кто-то Другой", new EmailAddress(alias)), "founder-email", "groups.founder.already");
        var own = accounts.find(coordinator.requireAccount()).orElseThrow().email();
        rejectedAt(() -> invite("Я Сам", own), "founder-email", "groups.founder.already");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|founder-name|shared.required",
                "А|founder-name|shared.name-too-short",
                "=cmd()|founder-name|shared.name-characters",
                "<b>Марат</b>|founder-name|shared.name-characters",
                "Марат 😀|founder-name|shared.name-characters",
                "www.spam.kz|founder-name|shared.name-characters",
            })
    void namesAreChecked(String name, String field, String key) {
        rejectedAt(() -> invite.invite(draft.id(), name, address.value(), Language.KK, coordinator), field, key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|shared.required",
                "nobody|shared.email-form",
                "a@b|shared.email-form",
                "марат@пошта|shared.email-form",
                "<a@example.org>|shared.email-form",
                "a@example.org,b@example.org|shared.email-form",
                "somebody@mailinator.com|groups.founder.disposable",
            })
    void addressesAreChecked(String email, String key) {
        rejectedAt(
                () -> invite.invite(draft.id(), "Марат Оспанов", email, Language.KK, coordinator),
                "founder-email",
                key);
        assertThat(stage.get(draft.id()).members()).hasSize(1);
    }

    @Test
    void theInvitationNeedsAProperName() {
        var nameless = found.draft(coordinator);
        rejectedAt(
                () -> invite.invite(nameless, "Марат Оспанов", address.value(), Language.KK, coordinator),
                "name",
                "groups.founder.name-first");
        assertThat(mails.to(address, 1)).isEmpty();
    }

    @Test
    void onlyTheCoordinatorInvitesAndRemoves() {
        var member = invite("Марат Оспанов", address);
        confirm.confirm(stage.tokenTo(address), false, Language.RU);
        var founder = actor(address);
        var third = GroupStage.newAddress().value();
        rejected(() -> invite.invite(draft.id(), "Кто-то Ещё", third, Language.KK, founder), "shared.not-allowed");
        rejected(() -> remove.remove(draft.id(), member, founder), "shared.not-allowed");
        rejected(() -> remove.remove(draft.id(), member, Actor.anonymous()), "shared.sign-in-first");
    }

    @Test
    void aRemovedFoundersLinkStopsWorking() {
        var member = invite("Марат Оспанов", address);
        var token = stage.tokenTo(address);
        remove.remove(draft.id(), member, coordinator);
        assertThat(confirm.look(token).state()).isEqualTo(ConfirmFounder.State.GONE);
        rejected(() -> confirm.confirm(token, false, Language.RU), "groups.invitation.gone");
        assertThat(stage.get(draft.id()).members()).hasSize(1);
        assertThat(accounts.byEmail(address)).isEmpty();
        var own = draft.members().getFirst().id();
        rejected(() -> remove.remove(draft.id(), own, coordinator), "groups.founder.coordinator-stays");
    }

    @Test
    void whoeverDeclinesIsForgotten() {
        invite("Марат Оспанов", address);
        var token = stage.tokenTo(address);
        confirm.decline(token);
        assertThat(stage.get(draft.id()).members()).hasSize(1);
        rejected(() -> confirm.confirm(token, false, Language.RU), "groups.invitation.gone");
        invite("Марат Оспанов", address);
        var again = stage.tokenTo(address);
        confirm.confirm(again, false, Language.RU);
        rejected(() -> confirm.decline(again), "groups.invitation.confirmed-already");
    }

    @Test
    void linksEnd() {
        invite("Марат Оспанов", address);
        var token = stage.tokenTo(address);
        clock.advance(InviteFounder.VALID_FOR.plusSeconds(1));
        assertThat(confirm.look(token).state()).isEqualTo(ConfirmFounder.State.EXPIRED);
        rejected(() -> confirm.confirm(token, false, Language.RU), "groups.invitation.expired");
        rejected(() -> confirm.confirm("AAAAAAAAAAAAAAAAAAAAAA", false, Language.RU), "groups.invitation.unknown");
        assertThat(confirm.look("'; drop table --").state()).isEqualTo(ConfirmFounder.State.UNKNOWN);
    }

    @Test
    void remindersAreRareAndBringANewLink() {
        var member = invite("Марат Оспанов", address);
        rejected(() -> invite.remind(draft.id(), member, Language.KK, coordinator), "groups.founder.reminded");
        clock.advance(Duration.ofHours(13));
        invite.remind(draft.id(), member, Language.KK, coordinator);
        assertThat(mails.to(address, 10)).hasSize(2);
        confirm.confirm(stage.tokenTo(address), false, Language.RU);
        rejected(() -> invite.remind(draft.id(), member, Language.KK, coordinator), "groups.founder.unknown");
        rejected(
                () -> invite.remind(draft.id(), UUID.randomUUID(), Language.KK, coordinator), "groups.founder.unknown");
    }

    @Test
    void membersBecomeEditorsAndLeave() {
        var member = invite("Марат Оспанов", address);
        confirm.confirm(stage.tokenTo(address), false, Language.RU);
        var founder = actor(address);
        appoint.appoint(draft.id(), member, coordinator);
        assertThat(stage.get(draft.id()).isEditedBy(founder.account())).isTrue();
        rejected(() -> appoint.appoint(draft.id(), member, coordinator), "shared.changed-meanwhile");
        rejected(() -> appoint.dismiss(draft.id(), member, founder), "shared.not-allowed");
        appoint.dismiss(draft.id(), member, coordinator);
        assertThat(stage.get(draft.id()).isEditedBy(founder.account())).isFalse();
        own.show(draft.id(), true, founder);
        assertThat(stage.get(draft.id())
                        .memberOf(founder.account())
                        .orElseThrow()
                        .shown())
                .isTrue();
        own.leave(draft.id(), founder);
        assertThat(stage.get(draft.id()).members()).hasSize(1);
        rejected(() -> own.leave(draft.id(), coordinator), "shared.not-allowed");
    }

    private UUID invite(String name, EmailAddress to) {
        return invite.invite(draft.id(), name, to.value(), Language.KK, coordinator);
    }

    private Actor actor(EmailAddress email) {
        return GroupStage.actor(accounts.byEmail(email).orElseThrow());
    }

    private void rejected(ThrowingCallable act, String key) {
        assertThatThrownBy(() -> stage.attempt(act))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    private void rejectedAt(ThrowingCallable act, String field, String key) {
        assertThatThrownBy(() -> stage.attempt(act))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations()).anySatisfy(v -> {
                            assertThat(v.field()).isEqualTo(field);
                            assertThat(v.key()).isEqualTo(key);
                        }));
    }
}
