package org.bastama.civic.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.bastama.foundation.mailbox.OneTimeTokens.State;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class InvitationTest extends ModuleTest {

    private static final EmailAddress EMAIL = new EmailAddress("invited@example.org");

    @Autowired
    InviteStaff inviteStaff;

    @Autowired
    AcceptInvitation acceptInvitation;

    @Autowired
    EnrolAdministrator enrolAdministrator;

    @Autowired
    CompleteSignIn completeSignIn;

    @Autowired
    AccountQueries accounts;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    TakeRole takeRole;

    @Autowired
    SentMails mails;

    @Autowired
    ApplicationEvents events;

    @Autowired
    PendingInvitations pendingInvitations;

    private Actor administrator = Actor.anonymous();

    @BeforeEach
    void anAdministrator() {
        var account = ensureAccount.of(new EmailAddress("admin@example.org"), "Марат Жүнісов", Language.KK);
        ensureAccount.grant(account, Role.ADMINISTRATOR);
        administrator = Actor.of(account.id(), account.name(), Set.of(Role.ADMINISTRATOR));
    }

    private String token() {
        return LinksInMails.token(mails, EMAIL);
    }

    @Test
    void somebodyNewAcceptsAndIsSignedIn() {
        inviteStaff.invite(EMAIL, Role.MODERATOR, Language.RU, administrator);
        assertThat(mails.to(EMAIL, 1).getFirst().text()).contains("Марат Жүнісов", "модератор");
        var token = token();
        assertThat(acceptInvitation.look(token).invitation())
                .isEqualTo(new AcceptInvitation.Invitation(EMAIL, Role.MODERATOR, "", true));

        var signIn = acceptInvitation.accept(token, "Ольга Шефер", Language.RU);

        var signedIn = completeSignIn.complete(signIn);
        assertThat(signedIn.next()).isEqualTo(ReturnPath.of("/moderation"));
        var account = signedIn.account();
        assertThat(account.name()).isEqualTo("Ольга Шефер");
        assertThat(account.roles()).containsExactly(Role.MODERATOR);
        assertThat(accounts.withRole(Role.MODERATOR)).contains(account);
        assertThat(accounts.staff()).contains(account);
        assertThat(events.stream(InvitationAccepted.class))
                .containsExactly(new InvitationAccepted(account.id(), Role.MODERATOR, ""));
    }

    @Test
    void somebodyKnownKeepsNameAndRoles() {
        var account = ensureAccount.of(EMAIL, "Old Name", Language.EN);
        ensureAccount.grant(account, Role.MODERATOR);
        inviteStaff.invite(EMAIL, Role.ADMINISTRATOR, Language.EN, administrator);
        acceptInvitation.accept(token(), "ignored", Language.KK);
        var now = accounts.find(account.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("Old Name");
        assertThat(now.roles()).containsExactlyInAnyOrder(Role.MODERATOR, Role.ADMINISTRATOR);
    }

    @Test
    void anInvitationCanBeTakenBackUntilItIsAccepted() {
        inviteStaff.invite(EMAIL, Role.MODERATOR, Language.EN, administrator);
        var pending = pendingInvitations.list(administrator).stream()
                .filter(invitation -> invitation.email().equals(EMAIL))
                .toList();
        assertThat(pending).hasSize(1);
        assertThat(pending.getFirst().role()).isEqualTo(Role.MODERATOR);
        var token = token();

        pendingInvitations.withdraw(pending.getFirst().id(), administrator);

        assertThat(acceptInvitation.look(token)).isEqualTo(new AcceptInvitation.Link(State.EXPIRED, null));
        assertThat(pendingInvitations.list(administrator))
                .noneMatch(i -> i.email().equals(EMAIL));
    }

    @Test
    void anAcceptedInvitationIsNotPending() {
        inviteStaff.invite(EMAIL, Role.MODERATOR, Language.EN, administrator);
        acceptInvitation.accept(token(), "Olga", Language.EN);
        assertThat(pendingInvitations.list(administrator))
                .noneMatch(i -> i.email().equals(EMAIL));
        var moderator = Actor.of(administrator.requireAccount(), "x", Set.of(Role.MODERATOR));
        assertThatThrownBy(() -> pendingInvitations.list(moderator)).hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> pendingInvitations.withdraw("x", moderator)).hasMessage("shared.not-allowed");
    }

    @Test
    void aRoleIsTakenAndCanBeGivenAgain() {
        var account = ensureAccount.of(EMAIL, "Name", Language.EN);
        ensureAccount.grant(account, Role.MODERATOR);
        takeRole.take(account.id(), Role.MODERATOR, administrator);
        assertThat(accounts.find(account.id()).orElseThrow().roles()).isEmpty();
        takeRole.take(account.id(), Role.MODERATOR, administrator);
        inviteStaff.invite(EMAIL, Role.MODERATOR, Language.EN, administrator);
        acceptInvitation.accept(token(), "", Language.EN);
        assertThat(accounts.find(account.id()).orElseThrow().roles()).containsExactly(Role.MODERATOR);
    }

    @Test
    void onlyAdministratorsTakeRolesNeverTheirOwnNorAnOfficials() {
        var account = ensureAccount.of(EMAIL, "Name", Language.EN);
        var moderator = Actor.of(account.id(), "Name", Set.of(Role.MODERATOR));
        var self = administrator.requireAccount();
        assertThatThrownBy(() -> takeRole.take(self, Role.ADMINISTRATOR, moderator))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> takeRole.take(self, Role.ADMINISTRATOR, administrator))
                .hasMessage("accounts.people.not-your-role");
        assertThatThrownBy(() -> takeRole.take(account.id(), Role.OFFICIAL, administrator))
                .hasMessage("accounts.people.official-by-authority");
    }

    @Test
    void anOfficialsInvitationCarriesItsAuthority() {
        inviteStaff.inviteOfficial(EMAIL, Language.EN, "akimat-almaty", "Akimat of Almaty", administrator);
        assertThat(mails.to(EMAIL, 1).getFirst().text()).contains("official — Akimat of Almaty");
        acceptInvitation.accept(token(), "Nurbol Bekenov", Language.EN);
        var id = accounts.byEmail(EMAIL).orElseThrow().id();
        assertThat(events.stream(InvitationAccepted.class))
                .containsExactly(new InvitationAccepted(id, Role.OFFICIAL, "akimat-almaty"));
    }

    @Test
    void worksOnceAndForSevenDays() {
        inviteStaff.invite(EMAIL, Role.MODERATOR, Language.EN, administrator);
        var token = token();
        acceptInvitation.accept(token, "Some Body", Language.EN);
        assertThat(acceptInvitation.look(token)).isEqualTo(new AcceptInvitation.Link(State.USED, null));
        assertRejected(() -> acceptInvitation.accept(token, "Some Body", Language.EN), "accounts.link.used");
        assertRejected(
                () -> inviteStaff.invite(EMAIL, Role.MODERATOR, Language.EN, administrator),
                "accounts.invite.has-role");
        inviteStaff.invite(EMAIL, Role.ADMINISTRATOR, Language.EN, administrator);
        var late = token();
        clock.advance(Duration.ofDays(7));
        assertRejected(() -> acceptInvitation.accept(late, "Some Body", Language.EN), "accounts.link.expired");
    }

    @Test
    void aSecondInvitationReplacesTheFirst() {
        inviteStaff.invite(EMAIL, Role.MODERATOR, Language.EN, administrator);
        var first = token();
        inviteStaff.inviteOfficial(EMAIL, Language.EN, "x", "X", administrator);
        inviteStaff.invite(EMAIL, Role.MODERATOR, Language.KK, administrator);
        assertThat(acceptInvitation.look(first).state()).isEqualTo(State.EXPIRED);
        assertThat(pendingInvitations.list(administrator))
                .extracting(PendingInvitations.Pending::role)
                .containsExactlyInAnyOrder(Role.OFFICIAL, Role.MODERATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "=cmd", "x https://evil.example", "🎈 balloon", "Name\u202Egnp.exe 1"})
    void badNamesAreToldAtTheField(String name) {
        inviteStaff.invite(EMAIL, Role.MODERATOR, Language.EN, administrator);
        var token = token();
        assertThatThrownBy(() -> acceptInvitation.accept(token, name, Language.EN))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations().getFirst().field()).isEqualTo("name"));
    }

    @Test
    void onlyAdministratorsInvite() {
        var moderator = Actor.of(administrator.requireAccount(), "Moderator", Set.of(Role.MODERATOR, Role.OFFICIAL));
        for (var actor : Set.of(moderator, Actor.anonymous(), Actor.system())) {
            assertThatThrownBy(() -> inviteStaff.invite(EMAIL, Role.MODERATOR, Language.EN, actor))
                    .isInstanceOf(Rejection.class);
            assertThatThrownBy(() -> inviteStaff.inviteOfficial(EMAIL, Language.EN, "x", "X", actor))
                    .isInstanceOf(Rejection.class);
        }
        assertRejected(
                () -> inviteStaff.invite(EMAIL, Role.OFFICIAL, Language.EN, administrator),
                "accounts.invite.official-needs-authority");
        assertThat(mails.to(EMAIL, 1)).isEmpty();
    }

    @Test
    void theFirstAdministratorIsEnrolledWithinADay() {
        var link = enrolAdministrator.link(EMAIL);
        assertThat(link).startsWith("http://localhost:8080/invitations/");
        var token = link.substring(link.lastIndexOf('/') + 1);
        clock.advance(Duration.ofHours(23));
        acceptInvitation.accept(token, "First Administrator", Language.EN);
        assertThat(accounts.byEmail(EMAIL).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        var late = enrolAdministrator.link(EMAIL);
        clock.advance(Duration.ofHours(24));
        assertRejected(
                () -> acceptInvitation.accept(late.substring(late.lastIndexOf('/') + 1), "Late Person", Language.EN),
                "accounts.link.expired");
    }

    private static void assertRejected(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
