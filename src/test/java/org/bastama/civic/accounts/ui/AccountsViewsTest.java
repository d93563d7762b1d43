package org.bastama.civic.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.ChangeProfile;
import org.bastama.civic.accounts.EnrolAdministrator;
import org.bastama.civic.accounts.LinksInMails;
import org.bastama.civic.accounts.Personas;
import org.bastama.civic.accounts.RequestSignIn;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsViewsTest extends ViewTest {

    private static final EmailAddress EMAIL = new EmailAddress("visitor@example.org");

    @Autowired
    Personas personas;

    @Autowired
    AccountQueries accounts;

    @Autowired
    ChangeProfile changeProfile;

    @Autowired
    RequestSignIn requestSignIn;

    @Autowired
    EnrolAdministrator enrolAdministrator;

    @Autowired
    SentMails mails;

    private Account signIn(String persona) {
        var account = personas.account(persona);
        SignedInAs.account(account);
        openBrowser(Language.EN);
        return account;
    }

    @Test
    void mailsFollowTheLanguageThatIsChosenForReadingUntilTheProfileSaysOtherwise() {
        go("petitions?lang=ru");
        var account = signIn("citizen");
        assertThat(account.language()).isEqualTo(Language.KK);
        go("petitions");
        assertThat(languageOf(account)).isEqualTo(Language.KK);
        go("petitions?lang=en");
        assertThat(languageOf(account)).isEqualTo(Language.EN);
        changeProfile.change(account.name(), Language.RU, SignedInAs.account(account));
        go("about?lang=kk");
        assertThat(languageOf(account)).isEqualTo(Language.RU);
    }

    private Language languageOf(Account account) {
        return accounts.find(account.id()).orElseThrow().language();
    }

    @Test
    void aVisitorAsksForALinkThatLeadsBack() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("next", "/petitions/7"));
        _setValue(_get(EmailField.class), EMAIL.value());
        _click(_get(Button.class, spec -> spec.withText("Send me the link")));
        assertThat(mails.to(EMAIL, 5)).hasSize(1);
        _assertNone(EmailField.class);
        _click(_get(Button.class, spec -> spec.withText("Use another address")));
        assertThat(_get(EmailField.class).getValue()).isEqualTo(EMAIL.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@b", "=x@example.org\u0000@", "<b>@example.org", "a b@example.org"})
    void aBadAddressIsToldAtTheFieldAndKept(String typed) {
        UI.getCurrent().navigate("sign-in");
        _setValue(_get(EmailField.class), typed);
        _click(_get(Button.class, spec -> spec.withText("Send me the link")));
        var field = _get(EmailField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isNotBlank();
        assertThat(field.getValue()).isEqualTo(typed);
        assertThat(mails.newest(5)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSignInPageSpeaksEachLanguageAndOffersThePersonas(Language language) {
        openBrowser(language);
        UI.getCurrent().navigate("sign-in");
        var heading = List.of("Порталға кіру", "Вход", "Sign in").get(language.ordinal());
        assertThat(_get(H1.class).getText()).isEqualTo(heading);
        assertThat(_find(SessionForm.class)).hasSize(5);
    }

    @Test
    void openingALinkOnlyShowsAButton() {
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        UI.getCurrent().navigate("sign-in/" + LinksInMails.token(mails, EMAIL));
        assertThat(_find(SessionForm.class)).hasSize(1);
        assertThat(accounts.byEmail(EMAIL)).isEmpty();
        UI.getCurrent().navigate("sign-in/unknown");
        _assertNone(SessionForm.class);
    }

    @Test
    void anInvitationAsksSomebodyNewForTheName() {
        UI.getCurrent().navigate(enrolAdministrator.link(EMAIL).replace("http://localhost:8080/", ""));
        _setValue(_get(TextField.class), "First Administrator");
        _click(_get(Button.class, spec -> spec.withText("Accept and sign in")));
        assertThat(accounts.byEmail(EMAIL).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        _assertOne(SessionForm.class);
    }

    @Test
    void anInvitationKeepsABadNameAndTellsWhy() {
        UI.getCurrent().navigate(enrolAdministrator.link(EMAIL).replace("http://localhost:8080/", ""));
        _setValue(_get(TextField.class), "=cmd");
        _click(_get(Button.class, spec -> spec.withText("Accept and sign in")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getValue()).isEqualTo("=cmd");
        assertThat(accounts.byEmail(EMAIL)).isEmpty();
    }

    @Test
    void aSpentInvitationIsExplained() {
        UI.getCurrent().navigate("invitations/unknown");
        _assertNone(Button.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Invitation");
    }

    @Test
    void peopleChangeTheirOwnProfile() {
        var account = signIn("citizen");
        UI.getCurrent().navigate("profile");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Айгерім Һашимова");
        languageField().setValue(Language.RU);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var changed = accounts.find(account.id()).orElseThrow();
        assertThat(changed.name()).isEqualTo("Айгерім Һашимова");
        assertThat(changed.language()).isEqualTo(Language.RU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "administration/people"})
    void visitorsAreSentToTheSignInPage(String path) {
        UI.getCurrent().navigate(path);
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(nextOfPersonas()).isEqualTo("/" + path);
        UI.getCurrent().navigate("sign-in/unknown");
        UI.getCurrent().navigate("sign-in");
        assertThat(nextOfPersonas()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "coordinator", "official", "moderator"})
    void onlyAdministratorsSeeThePeople(String persona) {
        signIn(persona);
        UI.getCurrent().navigate("administration/people");
        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(PeopleView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("This page needs another role");
        UI.getCurrent().navigate("authorities/nobody");
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
        UI.getCurrent().navigate("profile");
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(ProfileView.class);
    }

    @Test
    void administratorsInvite() {
        signIn("administrator");
        UI.getCurrent().navigate("administration/people");
        _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        _setValue(_get(EmailField.class), EMAIL.value());
        _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
        assertThat(mails.to(EMAIL, 1).getFirst().text()).contains("moderator");
    }

    @Test
    void administratorsDisableAndEnableOthersButNotThemselves() {
        var moderator = personas.account("moderator");
        var self = signIn("administrator");
        UI.getCurrent().navigate("administration/people");
        assertThat(_find(ListItem.class))
                .anyMatch(item -> item.getElement().getTextRecursively().contains(self.name()));
        _assertNone(Button.class, spec -> spec.withPredicate(b -> label(b).contains(self.name())));
        _click(_get(
                Button.class, spec -> spec.withPredicate(b -> label(b).contains("account of " + moderator.name()))));
        assertThat(accounts.find(moderator.id()).orElseThrow().active()).isTrue();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(accounts.find(moderator.id()).orElseThrow().active()).isFalse();
        _click(_get(
                Button.class, spec -> spec.withPredicate(b -> label(b).contains("account of " + moderator.name()))));
        assertThat(accounts.find(moderator.id()).orElseThrow().active()).isTrue();
    }

    @Test
    void aPendingInvitationIsListedAndTakenBack() {
        signIn("administrator");
        UI.getCurrent().navigate("administration/people");
        _setValue(_get(EmailField.class), "new.moderator@example.org");
        _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
        var whose = "Take back the invitation of new.moderator@example.org";
        _click(_get(Button.class, spec -> spec.withPredicate(b -> label(b).equals(whose))));
        _assertNone(Button.class, spec -> spec.withPredicate(b -> label(b).equals(whose)));
    }

    @Test
    void administratorsTakeARole() {
        var moderator = personas.account("moderator");
        signIn("administrator");
        UI.getCurrent().navigate("administration/people");
        var take = moderator.name() + ": remove the role";
        _click(_get(Button.class, spec -> spec.withPredicate(b -> label(b).startsWith(take))));
        assertThat(accounts.find(moderator.id()).orElseThrow().roles()).containsExactly(Role.MODERATOR);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(accounts.find(moderator.id()).orElseThrow().roles()).isEmpty();
        _assertNone(Button.class, spec -> spec.withPredicate(b -> label(b).startsWith(take)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatWasDoneToWhomIsSaid(Language language) {
        var moderator = personas.account("moderator");
        signIn("administrator");
        openBrowser(language);
        go("administration/people");
        var told = told(moderator.name(), language);
        var disable = about(moderator).getLast();
        _click(disable);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        NotificationsKt.expectNotifications(told.getFirst());
        var enable = about(moderator).getLast();
        _click(enable);
        NotificationsKt.expectNotifications(told.get(1));
        _click(about(moderator).getFirst());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        NotificationsKt.expectNotifications(told.getLast());
        if (language == Language.KK) {
            assertThat(List.of(disable.getText(), enable.getText())).containsExactly("Бұғаттау", "Бұғаттан шығару");
        }
    }

    private static List<String> told(String name, Language language) {
        return switch (language) {
            case KK ->
                List.of(
                        name + ": тіркелгісі бұғатталды.",
                        name + ": тіркелгісі бұғаттан шығарылды.",
                        name + " «модератор» рөлінен босатылды.");
            case RU ->
                List.of(
                        name + ": учётная запись отключена.",
                        name + ": учётная запись снова включена.",
                        name + ": роль «модератор» снята.");
            case EN ->
                List.of(
                        "The account of " + name + " was disabled.",
                        "The account of " + name + " was enabled again.",
                        name + ": the role “moderator” was removed.");
        };
    }

    private static List<Button> about(Account account) {
        return _find(Button.class).stream()
                .filter(button -> label(button).contains(account.name()))
                .toList();
    }

    @Test
    void theHeaderKnowsThePerson() {
        var account = signIn("citizen");
        UI.getCurrent().navigate("profile");
        assertThat(_get(PersonCorner.class).getElement().getTextRecursively()).contains(account.name(), "Sign out");
    }

    private static String nextOfPersonas() {
        return _find(Input.class).stream()
                .filter(input -> "next".equals(input.getElement().getAttribute("name")))
                .map(input -> input.getElement().getAttribute("value"))
                .findFirst()
                .orElse("none");
    }

    private static String label(Button button) {
        return button.getAriaLabel().orElse("");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Language> languageField() {
        return (RadioButtonGroup<Language>) _get(RadioButtonGroup.class);
    }
}
