package org.bastama.civic.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.bastama.foundation.mailbox.OneTimeTokens.State;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class SignInTest extends ModuleTest {

    private static final EmailAddress EMAIL = new EmailAddress("new.person@gmail.com");

    @Autowired
    RequestSignIn requestSignIn;

    @Autowired
    CompleteSignIn completeSignIn;

    @Autowired
    AccountQueries accounts;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    DisableAccount disableAccount;

    @Autowired
    SentMails mails;

    @Autowired
    ApplicationEvents events;

    private String token(EmailAddress email) {
        return LinksInMails.token(mails, email);
    }

    @Test
    void aNewMailboxGetsAnAccountAtItsFirstSignIn() {
        requestSignIn.request(EMAIL, Language.RU, ReturnPath.of("/petitions/7"));
        assertThat(accounts.byEmail(EMAIL)).isEmpty();

        var completed = completeSignIn.complete(token(EMAIL));

        assertThat(completed.isNew()).isTrue();
        assertThat(completed.next().value()).isEqualTo("/petitions/7");
        assertThat(completed.account().language()).isEqualTo(Language.RU);
        assertThat(completed.account().name()).isEqualTo("Участник");
        assertThat(completed.account().roles()).isEmpty();
        assertThat(events.stream(AccountSignedIn.class))
                .containsExactly(new AccountSignedIn(completed.account().id()));
    }

    @Test
    void anotherSpellingOfTheMailboxIsTheSameAccount() {
        var account = ensureAccount.of(EMAIL, "Айгүл Сапарова", Language.KK);
        var alias = new EmailAddress("NewPerson+x@googlemail.com");
        requestSignIn.request(alias, Language.EN, ReturnPath.home());
        var completed = completeSignIn.complete(token(alias));
        assertThat(completed.isNew()).isFalse();
        assertThat(completed.account()).isEqualTo(account);
    }

    @Test
    void aLinkWorksOnceAndForTenMinutesAndLookingChangesNothing() {
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        var token = token(EMAIL);
        assertThat(completeSignIn.look(token)).isEqualTo(new CompleteSignIn.Link(State.VALID, EMAIL));
        assertThat(completeSignIn.look(token).state()).isEqualTo(State.VALID);
        completeSignIn.complete(token);
        assertRejected(token, "accounts.link.used");
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        var second = token(EMAIL);
        clock.advance(Duration.ofMinutes(10));
        assertRejected(second, "accounts.link.expired");
        assertRejected("AAAAAAAAAAAAAAAAAAAAAA", "accounts.link.unknown");
    }

    @Test
    void aMailboxGetsFiveMailsWithinAnHourWhateverItsSpelling() {
        for (int i = 0; i < 8; i++) {
            requestSignIn.request(new EmailAddress("new.person+" + i + "@gmail.com"), Language.EN, ReturnPath.home());
        }
        assertThat(mails.newest(20)).hasSize(RequestSignIn.MAILS_PER_HOUR);
        clock.advance(Duration.ofHours(1));
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        assertThat(mails.newest(20)).hasSize(RequestSignIn.MAILS_PER_HOUR + 1);
    }

    @Test
    void knownAndUnknownMailboxesGetTheSameMail() {
        var known = new EmailAddress("known@example.org");
        ensureAccount.of(known, "Known Person", Language.EN);
        requestSignIn.request(known, Language.EN, ReturnPath.home());
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        assertThat(mails.newest(2)).extracting(SentMail::subject).containsOnly("Your link to sign in");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMailIsInThePagesLanguage(Language language) {
        requestSignIn.request(EMAIL, language, ReturnPath.home());
        var mail = mails.to(EMAIL, 1).getFirst();
        assertThat(mail.language()).isEqualTo(language.code());
        assertThat(mail.html()).contains("<html lang=\"" + language.code() + "\">");
        assertThat(mail.links().getFirst()).startsWith("http://localhost:8080/sign-in/");
    }

    @Test
    void aDisabledAccountIsNotLetIn() {
        var account = ensureAccount.of(EMAIL, "Some Body", Language.EN);
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        var token = token(EMAIL);
        disableAccount.disable(account.id(), administrator());
        assertRejected(token, "accounts.disabled");
        disableAccount.enable(account.id(), administrator());
        assertThat(accounts.find(account.id()).orElseThrow().active()).isTrue();
    }

    @Test
    void theMailToADisabledAccountSaysSoAndHasNoLink() {
        var account = ensureAccount.of(EMAIL, "Some Body", Language.EN);
        disableAccount.disable(account.id(), administrator());
        for (int i = 0; i < 8; i++) {
            requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        }
        assertThat(mails.to(EMAIL, 20)).hasSize(RequestSignIn.MAILS_PER_HOUR).allSatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo("Your account is disabled");
            assertThat(mail.text()).contains("This account has been disabled.");
            assertThat(mail.links()).noneMatch(link -> link.contains("/sign-in/"));
        });
        disableAccount.enable(account.id(), administrator());
        clock.advance(Duration.ofHours(1));
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        assertThat(completeSignIn.complete(token(EMAIL)).account().id()).isEqualTo(account.id());
    }

    @Test
    void onlyAdministratorsDisableAndNobodyThemselves() {
        var account = ensureAccount.of(EMAIL, "Some Body", Language.EN);
        var moderator = Actor.of(account.id(), "Some Body", java.util.Set.of(Role.MODERATOR));
        assertThatThrownBy(() -> disableAccount.disable(account.id(), moderator))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("shared.not-allowed"));
        assertThatThrownBy(() -> disableAccount.enable(account.id(), Actor.anonymous()))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("shared.sign-in-first"));
        var self = Actor.of(account.id(), "Some Body", java.util.Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> disableAccount.disable(account.id(), self))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("accounts.people.not-yourself"));
    }

    private Actor administrator() {
        var account = ensureAccount.of(new EmailAddress("admin@example.org"), "Admin Person", Language.EN);
        return Actor.of(account.id(), account.name(), java.util.Set.of(Role.ADMINISTRATOR));
    }

    private void assertRejected(String token, String key) {
        assertThatThrownBy(() -> completeSignIn.complete(token))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
