package org.bastama.civic.accounts.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bastama.civic.accounts.AcceptInvitation;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.CompleteSignIn;
import org.bastama.civic.accounts.DisableAccount;
import org.bastama.civic.accounts.EnrolAdministrator;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.accounts.LinksInMails;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.civic.accounts.StrongRoles;
import org.bastama.foundation.mailbox.SentMail;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** With a device in software; a real browser's is in {@code PasskeyJourney}. */
class PasskeyTest extends ModuleTest {

    private static final EmailAddress EMAIL = new EmailAddress("keeper@example.org");

    @Autowired
    AddPasskey addPasskey;

    @Autowired
    SignInWithPasskey signInWithPasskey;

    @Autowired
    RemovePasskey removePasskey;

    @Autowired
    RenewPasskeys renewPasskeys;

    @Autowired
    PasskeyQueries passkeys;

    @Autowired
    PasskeyHolderRepository holders;

    @Autowired
    StrongRoles strongRoles;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    AccountQueries accounts;

    @Autowired
    DisableAccount disableAccount;

    @Autowired
    EnrolAdministrator enrolAdministrator;

    @Autowired
    AcceptInvitation acceptInvitation;

    @Autowired
    CompleteSignIn completeSignIn;

    @Autowired
    SentMails mails;

    private SignedIn citizen;

    @BeforeEach
    void aCitizen() {
        citizen = signedIn(ensureAccount.of(EMAIL, "Дана Кеңес", Language.EN), SignInMeans.MAIL_LINK);
    }

    @Test
    void whatWasAddedSignsIn() {
        var key = new SoftKey().enrol(addPasskey, "  Blue   telephone ", citizen);
        assertThat(passkeys.own(citizen.actor()))
                .singleElement()
                .satisfies(added -> assertThat(added.name()).isEqualTo("Blue telephone"))
                .satisfies(added -> assertThat(added.lastUsedAt()).isNull());
        assertThat(newestMail().subject()).isEqualTo("A passkey was added to your account");
        assertThat(newestMail().text()).contains("Blue telephone");
        clock.advance(Duration.ofDays(3));

        var account = signIn(key);

        assertThat(account.id()).isEqualTo(citizen.account());
        assertThat(passkeys.own(citizen.actor()).getFirst().lastUsedAt()).isEqualTo(clock.instant());
        assertThat(signIn(key).id()).isEqualTo(citizen.account());
    }

    @Test
    void devicesLearnTheAddressAndTheNameButNoIdOfOurs() {
        var user = addPasskey.begin("Key", citizen).options().getUser();
        assertThat(user.getName()).isEqualTo(EMAIL.value());
        assertThat(user.getDisplayName()).isEqualTo("Дана Кеңес");
        assertThat(user.getId().getBytes()).hasSize(32);
        assertThat(addPasskey.begin("Key", citizen).options().getUser().getId()).isEqualTo(user.getId());
    }

    @Test
    void whatADeviceMustDoIsAsked() {
        var asked = PasskeyJson.write(addPasskey.begin("Key", citizen).options());
        assertThat(asked)
                .contains(
                        "\"userVerification\":\"required\"",
                        "\"residentKey\":\"required\"",
                        "\"id\":\"localhost\"",
                        "\"attestation\":\"none\"");
        assertThat(PasskeyJson.write(signInWithPasskey.begin(null))).contains("\"userVerification\":\"required\"");
    }

    @Test
    void onlyThePersonsOwnAreAskedForWhenSomebodyIsSignedIn() {
        new SoftKey().enrol(addPasskey, "Key", citizen);
        assertThat(signInWithPasskey.begin(null).getAllowCredentials()).isEmpty();
        assertThat(signInWithPasskey.begin(citizen).getAllowCredentials()).hasSize(1);
        assertThat(signInWithPasskey
                        .begin(staff(Role.MODERATOR, SignInMeans.MAIL_LINK))
                        .getAllowCredentials())
                .isEmpty();
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertRefused(() -> signIn(new SoftKey()));
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        var key = new SoftKey().enrol(addPasskey, "Key", citizen);
        var first = signInWithPasskey.begin(null);
        var second = signInWithPasskey.begin(null);
        assertRefused(() -> signInWithPasskey.complete(second, key.get(first)));
        assertThat(signInWithPasskey.complete(second, key.get(second)).id()).isEqualTo(citizen.account());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://bastama.evil.example", "http://localhost:8081", "https://localhost:8080"})
    void aPageOfAnotherSiteIsRefused(String page) {
        var key = new SoftKey().enrol(addPasskey, "Key", citizen);
        assertRefused(() -> signIn(key.at(page)));
        assertRefused(() -> new SoftKey().at(page).enrol(addPasskey, "Key", citizen));
    }

    @Test
    void aDeviceThatDidNotAskItsOwnerIsRefused() {
        var key = new SoftKey().enrol(addPasskey, "Key", citizen);
        assertRefused(() -> signIn(key.unasked()));
        assertRefused(() -> new SoftKey().unasked().enrol(addPasskey, "Key", citizen));
    }

    @Test
    void aCopyWhoseCounterIsBehindIsRefused() {
        var key = new SoftKey().counted(5).enrol(addPasskey, "Key", citizen);
        signIn(key.counted(20));
        assertRefused(() -> signIn(key.counted(10)));
        assertRefused(() -> signIn(key.counted(20)));
        assertThat(signIn(key.counted(21)).id()).isEqualTo(citizen.account());
    }

    @Test
    void aDeviceWithoutACounterSignsInAgainAndAgain() {
        var key = new SoftKey().enrol(addPasskey, "Key", citizen);
        signIn(key.counted(-1));
        assertThat(signIn(key.counted(-1)).id()).isEqualTo(citizen.account());
    }

    @Test
    void aKeyThatSaysItIsSomebodyElsesIsRefused() {
        var key = new SoftKey().enrol(addPasskey, "Key", citizen);
        assertRefused(() -> signIn(key.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "{\"id\": \"%%%\"}",
                "{\"rawId\": 7, \"response\": {}}",
                "{\"rawId\": \"AAAA\", \"response\": {}}",
                "{\"rawId\": \"AAAA\", \"response\": {\"clientDataJSON\": \"e30\", \"attestationObject\": \"AAAA\","
                        + " \"authenticatorData\": \"AAAA\", \"signature\": \"AAAA\"}}"
            })
    void whatIsNoAnswerIsRefused(String answer) {
        assertRefused(() -> signInWithPasskey.complete(signInWithPasskey.begin(null), answer));
        var asked = addPasskey.begin("Key", citizen);
        assertRefused(() -> addPasskey.complete(asked, answer, citizen.actor()));
    }

    @Test
    void aDisabledAccountIsNotLetIn() {
        var key = new SoftKey().enrol(addPasskey, "Key", citizen);
        var administrator = staff(Role.ADMINISTRATOR, SignInMeans.PASSKEY).actor();
        disableAccount.disable(citizen.account(), administrator);
        assertRejected(() -> signIn(key), "accounts.disabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "=1+1", "<b>x", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void badNamesAreToldAtTheField(String name) {
        assertThatThrownBy(() -> addPasskey.begin(name, citizen))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations().getFirst().field()).isEqualTo("name"));
    }

    @Test
    void thereAreTenAtMost() {
        for (int i = 0; i < AddPasskey.MOST; i++) {
            new SoftKey().enrol(addPasskey, "Key " + i, citizen);
        }
        assertRejected(() -> addPasskey.begin("One more", citizen), "accounts.passkey.many");
    }

    @Test
    void oneKeyIsAddedOnceAndToTheAccountThatAsked() {
        var key = new SoftKey();
        var asked = addPasskey.begin("Key", citizen);
        var other = staff(Role.MODERATOR, SignInMeans.MAIL_LINK);
        assertRefused(() -> addPasskey.complete(asked, key.create(asked), other.actor()));
        addPasskey.complete(asked, key.create(asked), citizen.actor());
        assertRefused(() -> key.enrol(addPasskey, "Again", citizen));
        assertRefused(() -> key.enrol(addPasskey, "Stolen", other));
        assertThat(passkeys.hasAny(other.account())).isFalse();
    }

    @Test
    void aCitizenRemovesEvenTheLastAndOtherSessionsEnd() {
        var key = new SoftKey().enrol(addPasskey, "Key", citizen);
        var id = passkeys.own(citizen.actor()).getFirst().id();
        clock.advance(Duration.ofMinutes(1));
        removePasskey.remove(id, staff(Role.MODERATOR, SignInMeans.PASSKEY).actor());
        assertThat(passkeys.own(citizen.actor())).as("another's").hasSize(1);
        removePasskey.remove(id, citizen.actor());
        assertThat(passkeys.own(citizen.actor())).isEmpty();
        assertThat(citizen.since())
                .isBefore(accounts.find(citizen.account()).orElseThrow().sessionsFrom());
        assertThat(newestMail().subject()).isEqualTo("A passkey was removed from your account");
        assertRefused(() -> signIn(key));
        removePasskey.remove(id, citizen.actor());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoNeedsOneKeepsTheLast(Role role) {
        var person = staff(role, SignInMeans.PASSKEY);
        new SoftKey().enrol(addPasskey, "First", person);
        var first = passkeys.own(person.actor()).getFirst().id();
        assertRejected(() -> removePasskey.remove(first, person.actor()), "accounts.passkey.last");
        new SoftKey().enrol(addPasskey, "Second", person);
        removePasskey.remove(first, person.actor());
        assertThat(passkeys.own(person.actor())).extracting(Passkey::name).containsExactly("Second");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aLinkByMailAddsTheFirstOfStaffAndNoOther(Role role) {
        var person = staff(role, SignInMeans.MAIL_LINK);
        assertThat(person.roles()).isEmpty();
        new SoftKey().enrol(addPasskey, "First", person);
        var first = passkeys.own(person.actor()).getFirst().id();
        assertRejected(() -> addPasskey.begin("Second", person), "accounts.passkey.use-yours");
        assertRejected(() -> removePasskey.remove(first, person.actor()), "accounts.passkey.use-yours");
    }

    @Test
    void twoFirstOnesAskedForAtOnceAreNotBothAdded() {
        var person = staff(Role.OFFICIAL, SignInMeans.MAIL_LINK);
        var mine = addPasskey.begin("Mine", person);
        var thief = addPasskey.begin("Thief's", person);
        addPasskey.complete(mine, new SoftKey().create(mine), person.actor());
        assertRejected(
                () -> addPasskey.complete(thief, new SoftKey().create(thief), person.actor()),
                "accounts.passkey.use-yours");
    }

    @Test
    void anAdministratorRenewsThePasskeysOfSomebodyElse() {
        var administrator = staff(Role.ADMINISTRATOR, SignInMeans.PASSKEY);
        var official = staff(Role.OFFICIAL, SignInMeans.PASSKEY);
        var lost = new SoftKey().enrol(addPasskey, "Lost", official);
        clock.advance(Duration.ofMinutes(1));

        renewPasskeys.renew(official.account(), administrator.actor());

        assertThat(passkeys.hasAny(official.account())).isFalse();
        assertRefused(() -> signIn(lost));
        var account = accounts.find(official.account()).orElseThrow();
        assertThat(official.since()).isBefore(account.sessionsFrom());
        var mail = mails.to(account.email(), 1).getFirst();
        assertThat(mail.subject()).isEqualTo("A link for a new passkey");
        assertThat(mail.text()).contains("ADMINISTRATOR person");
        clock.advance(RenewPasskeys.VALID.minusMinutes(1));
        var completed = completeSignIn.complete(LinksInMails.token(mails, account.email()));
        assertThat(completed.next()).isEqualTo(RenewPasskeys.PAGE);
        assertRejected(() -> completeSignIn.complete(LinksInMails.token(mails, account.email())), "accounts.link.used");
        new SoftKey().enrol(addPasskey, "New", signedIn(completed.account(), SignInMeans.MAIL_LINK));
        assertThat(passkeys.hasAny(official.account())).isTrue();
    }

    @Test
    void onlyAdministratorsRenewAndNobodyTheirOwn() {
        var administrator = staff(Role.ADMINISTRATOR, SignInMeans.PASSKEY);
        var official = staff(Role.OFFICIAL, SignInMeans.PASSKEY);
        new SoftKey().enrol(addPasskey, "Kept", official);
        assertRejected(
                () -> renewPasskeys.renew(
                        official.account(),
                        staff(Role.MODERATOR, SignInMeans.PASSKEY).actor()),
                "shared.not-allowed");
        assertRejected(
                () -> renewPasskeys.renew(
                        official.account(),
                        signedIn(accounts.find(administrator.account()).orElseThrow(), SignInMeans.MAIL_LINK)
                                .actor()),
                "shared.not-allowed");
        assertRejected(() -> renewPasskeys.renew(official.account(), Actor.anonymous()), "shared.sign-in-first");
        assertRejected(
                () -> renewPasskeys.renew(administrator.account(), administrator.actor()),
                "accounts.people.not-your-passkeys");
        assertThat(passkeys.hasAny(official.account())).isTrue();
        disableAccount.disable(official.account(), administrator.actor());
        assertRejected(() -> renewPasskeys.renew(official.account(), administrator.actor()), "accounts.disabled");
        assertThat(passkeys.hasAny(official.account())).isTrue();
    }

    @Test
    void aLinkOfTheConsoleRenewsToo() {
        var lost = new SoftKey().enrol(addPasskey, "Lost", citizen);
        var link = enrolAdministrator.link(EMAIL);
        assertThat(signIn(lost)).as("not before it is used").isNotNull();
        acceptInvitation.accept(link.substring(link.lastIndexOf('/') + 1), "", Language.EN);
        assertThat(passkeys.hasAny(citizen.account())).isFalse();
        assertRefused(() -> signIn(lost));
        assertThat(newestMail().text()).contains("All passkeys of your account were removed");
    }

    @Test
    void aHandleStandsForOneAccount() {
        holders.hold(citizen.account());
        holders.hold(citizen.account());
        var handle = addPasskey.begin("Key", citizen).options().getUser().getId();
        assertThat(holders.account(handle)).contains(citizen.account());
        assertThat(holders.findById(handle)).isNotNull();
        holders.delete(handle);
        assertThat(holders.account(handle)).isEmpty();
    }

    private Account signIn(SoftKey key) {
        var asked = signInWithPasskey.begin(null);
        return signInWithPasskey.complete(asked, key.get(asked));
    }

    private SignedIn staff(Role role, SignInMeans means) {
        var account = ensureAccount.of(new EmailAddress(role + "@example.org"), role + " person", Language.EN);
        ensureAccount.grant(account, role);
        return signedIn(accounts.find(account.id()).orElseThrow(), means);
    }

    private SignedIn signedIn(Account account, SignInMeans means) {
        return strongRoles.signedIn(account, means, clock.instant());
    }

    private SentMail newestMail() {
        return mails.to(EMAIL, 1).getFirst();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertRejected(call, "accounts.passkey.refused");
    }

    private static void assertRejected(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
