package org.bastama.civic.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.Personas;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.civic.accounts.StrongRoles;
import org.bastama.civic.accounts.passkeys.AddPasskey;
import org.bastama.civic.accounts.passkeys.PasskeyQueries;
import org.bastama.civic.accounts.passkeys.SoftKey;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

class PasskeyViewsTest extends ViewTest {

    @Autowired
    Personas personas;

    @Autowired
    AddPasskey addPasskey;

    @Autowired
    PasskeyQueries passkeys;

    @Autowired
    StrongRoles strongRoles;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    SentMails mails;

    @ParameterizedTest
    @MethodSource("languages")
    void theSignInPageOffersAPasskey(Language language) {
        openBrowser(language);
        go("sign-in?next=/petitions/7");
        var label = List.of("Кіру кілтімен кіру", "Войти с ключом доступа", "Sign in with a passkey")
                .get(language.ordinal());
        var button = _get(PasskeyButton.class).getElement();
        assertThat(button.getTextRecursively()).contains(label);
        assertThat(button.getAttribute("data-next")).isEqualTo("/petitions/7");
        assertThat(button.getAttribute("data-act")).isEqualTo("sign-in");
        assertThat(button.getAttribute("data-own")).isNull();
        assertThat(button.getAttribute("data-words")).contains("unsupported", "cancelled");
    }

    @Test
    void aProviderHasAButtonOnlyWhereItIsConfigured() {
        go("sign-in?next=/petitions/7");
        var link = _get(Anchor.class, spec -> spec.withText("Sign in with eID"));
        assertThat(link.getHref()).isEqualTo("/oauth2/authorization/eid?next=%2Fpetitions%2F7");
        var none = new Providers(new StaticListableBeanFactory().getBeanProvider(ClientRegistrationRepository.class));
        assertThat(new ProviderLinks(none, ReturnPath.home()).getChildren()).isEmpty();
        SignedInAs.byLinkAlone(personas.account("official"));
        openBrowser(Language.EN);
        go("passkey?next=/desk");
        assertThat(_get(Anchor.class, spec -> spec.withText("Sign in with eID")).getHref())
                .endsWith("?next=%2Fdesk");
    }

    @ParameterizedTest
    @CsvSource({
        "refused, This passkey was not accepted",
        "late, That took too long",
        "disabled, This account has been disabled",
        "failed, Signing in by the other site did not work",
        "no-email, The other site did not confirm",
        "taken, belongs to somebody else at the other site",
        "<script>, This passkey was not accepted"
    })
    void whatWentWrongIsSaid(String why, String told) {
        go("sign-in?refused=" + why);
        assertThat(text()).contains(told).doesNotContain("<script>");
    }

    @Test
    void aProfileListsPasskeysAndRemovesThem() {
        var citizen = signIn("citizen");
        go("profile");
        assertThat(text()).contains("You have none yet.");
        enrol(citizen, "Old telephone");
        enrol(citizen, "Laptop");
        go("profile?again");
        assertThat(text()).contains("Old telephone", "Laptop", "added on 2 September 2026");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name of the passkey"))
                        .getValue())
                .isEqualTo("My device");

        _click(remove("Old telephone"));
        assertThat(passkeys.own(actor(citizen))).hasSize(2);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        NotificationsKt.expectNotifications("The passkey “Old telephone” was removed.");
        assertThat(text()).doesNotContain("Old telephone");
        assertThat(passkeys.own(actor(citizen))).hasSize(1);
    }

    @Test
    void theSessionThatRemovesLivesOn() {
        var citizen = signIn("citizen");
        enrol(citizen, "Key");
        clock.advance(java.time.Duration.ofMinutes(1));
        go("profile");
        _click(remove("Key"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(currentActor.signedIn().orElseThrow().since()).isEqualTo(clock.instant());
    }

    @Test
    void whoNeedsOneKeepsTheLast() {
        var moderator = signIn("moderator");
        enrol(moderator, "Only one");
        go("profile");
        _click(remove("Only one"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        NotificationsKt.expectNotifications(
                "Your role needs a passkey, and this is the last one. Add another before you remove it.");
        assertThat(passkeys.own(actor(moderator))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "official, desk",
        "moderator, moderation",
        "administrator, administration/people",
        "administrator, administration/territories"
    })
    void aPageOfAWithheldRoleLeadsToThePasskey(String persona, String page) {
        SignedInAs.byLinkAlone(personas.account(persona));
        openBrowser(Language.EN);
        go(page + "?x=1");
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(PasskeyView.class);
        assertThat(_get(PasskeyButton.class).getElement().getAttribute("data-next"))
                .isEqualTo("/" + page + "?x=1");
        go("petitions");
        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(PasskeyView.class);
    }

    @Test
    void aPageOfARoleThatNobodyGaveDoesNot() {
        SignedInAs.byLinkAlone(personas.account("official"));
        openBrowser(Language.EN);
        go("administration/people");
        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOfAny(PasskeyView.class, PeopleView.class);
        assertThat(text()).contains("This page needs another role");
    }

    @Test
    void theFirstIsAddedThereAndALaterOneAskedFor() {
        var official = personas.account("official");
        SignedInAs.byLinkAlone(official);
        openBrowser(Language.EN);
        go("passkey?next=/desk");
        assertThat(text()).contains("Your role needs more than a link by email");
        var add = _get(PasskeyButton.class).getElement();
        assertThat(add.getAttribute("data-act")).isEqualTo("enrol");
        assertThat(add.getAttribute("data-next")).isEqualTo("/desk");
        _assertOne(TextField.class);

        enrol(official, "Key");
        go("passkey?next=/desk&again");
        var confirm = _get(PasskeyButton.class).getElement();
        assertThat(confirm.getAttribute("data-act")).isEqualTo("sign-in");
        assertThat(confirm.getAttribute("data-own")).isEqualTo("true");
        assertThat(text()).contains("Lost the device?");
        go("profile");
        assertThat(text()).contains("Your role needs more than a link by email").doesNotContain("last used");
        _assertNone(PasskeyButton.class);
    }

    @Test
    void whoHasAllTheirRolesIsToldSo() {
        var official = signIn("official");
        enrol(official, "Key");
        go("passkey?next=//evil.example");
        assertThat(text()).contains("Nothing more is needed here");
        _assertNone(PasskeyButton.class);
        assertThat(_find((PasskeyView) UI.getCurrent().getCurrentView(), Anchor.class))
                .hasSize(2)
                .noneMatch(link -> link.getHref().contains("evil"));
    }

    @Test
    void visitorsSignInFirst() {
        go("passkey");
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(SignInView.class);
    }

    @Test
    void administratorsRenewThePasskeysOfOthers() {
        var official = personas.account("official");
        enrol(official, "Lost");
        var self = signIn("administrator");
        go("administration/people");
        assertThat(renewals()).noneMatch(button -> label(button).contains(self.name()));
        _click(renewals().stream()
                .filter(button -> label(button).contains(official.name()))
                .findFirst()
                .orElseThrow());
        assertThat(passkeys.hasAny(official.id())).isTrue();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        NotificationsKt.expectNotifications(official.name() + ": the passkeys were removed, and a link was sent.");
        assertThat(passkeys.hasAny(official.id())).isFalse();
        assertThat(mails.to(official.email(), 1).getFirst().links().getFirst()).contains("/sign-in/");
        assertThat(text()).contains("no passkey yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "official", "moderator"})
    void nobodyElseSeesThePeople(String persona) {
        signIn(persona);
        go("administration/people");
        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(PeopleView.class);
    }

    private Account signIn(String persona) {
        var account = personas.account(persona);
        SignedInAs.account(account);
        openBrowser(Language.EN);
        return account;
    }

    private void enrol(Account account, String name) {
        new SoftKey().enrol(addPasskey, name, strongRoles.signedIn(account, SignInMeans.PASSKEY, clock.instant()));
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), account.roles());
    }

    private static Button remove(String passkey) {
        return _get(
                Button.class, spec -> spec.withPredicate(b -> label(b).equals("Remove the passkey “" + passkey + "”")));
    }

    private static List<Button> renewals() {
        return _find(Button.class, spec -> spec.withText("Renew passkeys"));
    }

    private static String label(Button button) {
        return button.getAriaLabel().orElse("");
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively().replace('\u00A0', ' ');
    }
}
