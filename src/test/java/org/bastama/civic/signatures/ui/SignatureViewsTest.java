package org.bastama.civic.signatures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.ui.SignatureSent;
import org.bastama.civic.signatures.ConfirmSignature;
import org.bastama.civic.signatures.SignForm;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.mailbox.ShownMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.TestClock;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SignatureViewsTest extends ViewTest {

    private static final String SEMEY = "101000000";

    @Autowired
    SignSection section;

    @Autowired
    PetitionQueries petitionQueries;

    @Autowired
    SignPetition signPetition;

    @Autowired
    ConfirmSignature confirmSignature;

    @Autowired
    SentMails mails;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Signables signables;

    @Autowired
    TerritoryQueries territories;

    @Autowired
    SigningWords words;

    @Autowired
    AccountQueries accounts;

    @Autowired
    Clock clock;

    PetitionRows petitions;

    @BeforeEach
    void petitionRows() {
        petitions = new PetitionRows(jdbc);
    }

    @AfterEach
    void clear() {
        List.of("signature", "token", "event", "held", "mailbox_index", "petition_key")
                .forEach(table -> jdbc.update("delete from signatures." + table + " where petition > 1000000"));
        jdbc.update("delete from signatures.confirmation_mail");
        jdbc.update("delete from mailbox.outbox where petition > 1000000 or kind like 'signatures.%'");
        jdbc.update("delete from moderation.decision where queue = 'quarantine'");
        petitions.deleteAll();
    }

    @Test
    void theFormSignsAndSaysWhatToDoNext() {
        var number = petitions.open();
        var email = address();
        show(number);
        fill("Дана Ахметова", email, "Semey");
        var told = new AtomicInteger();
        ComponentUtil.addListener(UI.getCurrent(), SignatureSent.class, sent -> told.incrementAndGet());
        _click(_get(Button.class, spec -> spec.withText("Sign")));
        assertThat(told).hasValue(0);
        _setValue(checkbox("I support"), true);
        _click(_get(Button.class, spec -> spec.withText("Sign")));
        assertThat(told).hasValue(1);
        assertThat(_get(H2.class, spec -> spec.withId("sign-title")).getText()).isEqualTo("Now check your email");
        assertThat(mails.to(new EmailAddress(email), 5)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Correct and send again")));
        assertThat(_get(EmailField.class).getValue()).isEqualTo(email);
    }

    @Test
    void whatIsTypedGoesAlongIntoAnotherLanguage() {
        var number = petitions.open();
        var email = address();
        var english = formIn(Language.EN, number);
        fill(english, email);
        _setValue(_find(english, Checkbox.class).getLast(), true);
        var russian = formIn(Language.RU, number);
        assertThat(_get(russian, TextField.class).getValue()).isEqualTo("Дана Ахметова");
        assertThat(_get(russian, EmailField.class).getValue()).isEqualTo(email);
        assertThat(_get(russian, TerritoryField.class).getValue()).isEqualTo(SEMEY);
        assertThat(_find(russian, Checkbox.class).getLast().getValue()).isTrue();
        var kazakh = formIn(Language.KK, number);
        assertThat(_get(kazakh, EmailField.class).getValue()).isEqualTo(email);
    }

    @Test
    void whatIsTypedIsNotFoundByTheNextPerson() {
        var number = petitions.open();
        fill(formIn(Language.EN, number), address());
        var again = formIn(Language.EN, number);
        assertThat(_get(again, TextField.class).getValue())
                .as("the same language")
                .isEmpty();
        fill(again, address());
        var other = formIn(Language.RU, petitions.open());
        assertThat(_get(other, TextField.class).getValue())
                .as("another petition")
                .isEmpty();
        fill(other, address());
        UI.getCurrent().removeAll();
        var later = formIn(Language.KK, number);
        assertThat(_get(later, TextField.class).getValue()).as("left").isEmpty();
        fill(later, address());
        _setValue(_find(later, Checkbox.class).getLast(), true);
        _click(_get(later, Button.class));
        assertThat(_get(formIn(Language.EN, number), TextField.class).getValue())
                .as("signed")
                .isEmpty();
    }

    /** The form as its page comes again in a language, before the page that shows it now is told to close. */
    private Component formIn(Language language, PetitionNumber number) {
        UI.getCurrent().setLocale(language.locale());
        var form = component(number).orElseThrow();
        UI.getCurrent().add(form);
        return form;
    }

    private static void fill(Component form, String email) {
        _setValue(_get(form, TextField.class), "Дана Ахметова");
        _setValue(_get(form, EmailField.class), email);
        _setValue(_get(form, Input.class), "Semey");
    }

    @Test
    void onTheDemoTheMailIsALinkAway() {
        var number = petitions.open();
        show(number);
        fill("Дана Ахметова", address(), "Semey");
        _setValue(checkbox("I support"), true);
        _click(_get(Button.class, spec -> spec.withText("Sign")));
        assertThat(_find(_get(SignPanel.class), Anchor.class)).isEmpty();
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");
        var demo = new SignSection(
                signPetition, signables, territories, words, accounts, new ShownMails(environment), clock);
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(demo.of(petitionQueries.find(number).orElseThrow(), Language.EN, Actor.anonymous())
                        .orElseThrow());
        fill("Дана Ахметова", address(), "Semey");
        _setValue(checkbox("I support"), true);
        _click(_get(Button.class, spec -> spec.withText("Sign")));
        assertThat(_get(_get(SignPanel.class), Anchor.class).getHref()).isEqualTo("/demo/mail");
    }

    @Test
    void whereEmailDoesNotCountTheFormSpeaksOfSupport() {
        var number = petitions.open();
        petitions.procedure(number, "kz-national");
        show(number);
        assertThat(_get(H2.class, spec -> spec.withId("sign-title")).getText()).isEqualTo("Support this petition");
        assertThat(checkbox("I support").getLabel())
                .contains("to record my support", "I am a citizen of the Republic of Kazakhstan.");
        fill("Дана Ахметова", address(), "Semey");
        _setValue(checkbox("I support"), true);
        _click(_get(Button.class, spec -> spec.withText("Support")));
        assertThat(_get(SignPanel.class).getElement().getTextRecursively())
                .contains("only then is your support recorded")
                .doesNotContain("signature count");
    }

    @Test
    void onceHandedOverTheFormSaysThatASignatureStays() {
        var number = petitions.open();
        show(number);
        assertThat(_get(SignPanel.class).getElement().getTextRecursively())
                .contains("You can withdraw your signature until the petition is handed over.");
        petitions.handOver(number, TestClock.START);
        petitions.state(number, PetitionState.OPEN);
        show(number);
        assertThat(_get(SignPanel.class).getElement().getTextRecursively())
                .contains("a signature can no longer be withdrawn")
                .doesNotContain("You can withdraw");
    }

    @Test
    void errorsStandBesideTheirFieldsAndWhatWasTypedStays() {
        var number = petitions.open();
        show(number);
        fill("=SUM(1)", "nobody", "Atlantis");
        _click(_get(Button.class, spec -> spec.withText("Sign")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getValue()).isEqualTo("=SUM(1)");
        assertThat(_get(EmailField.class).getErrorMessage()).contains("email");
        assertThat(_get(TerritoryField.class).getErrorMessage()).isNotBlank();
        assertThat(checkbox("I support").isInvalid()).isTrue();
        var summary = _get(ErrorSummary.class).getElement().getTextRecursively();
        assertThat(summary)
                .startsWith("4 things need correcting")
                .contains("First and last name: ", "Where you live: ");
        assertThat(summary).doesNotContain("I support the demand");
        assertThat(_get(Button.class, spec -> spec.withText("Sign")).isEnabled())
                .isTrue();
    }

    @Test
    void supportersSignOnThePageTheyReachedByTheDirectLink() {
        var number = petitions.insert(PetitionState.GATHERING, null);
        var email = address();
        show(number);
        assertThat(_get(H2.class, spec -> spec.withId("sign-title")).getText())
                .isEqualTo("Become one of the first supporters");
        fill("Дана Ахметова", email, "Semey");
        _setValue(checkbox("I support"), true);
        _click(_get(Button.class, spec -> spec.withText("Sign")));
        assertThat(mails.to(new EmailAddress(email), 5)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {
                "IN_MODERATION",
                "RETURNED",
                "CLOSED",
                "CLOSED_BELOW",
                "HANDED_OVER",
                "ANSWERED",
                "MONITORING",
                "ARCHIVED"
            })
    void whenSigningIsOverThePageSaysSo(PetitionState state) {
        show(petitions.insert(state, null));
        assertThat(_find(SignPanel.class)).isEmpty();
        assertThat(_get(SigningOver.class).getElement().getTextRecursively()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {"DRAFT", "REJECTED", "WITHDRAWN", "TAKEN_DOWN"})
    void whereThereWasNoSigningThereIsNothing(PetitionState state) {
        assertThat(component(petitions.insert(state, null))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasItsViews(Language language) {
        openBrowser(language);
        show(petitions.open());
        assertThat(_find(SignPanel.class)).hasSize(1);
        UI.getCurrent().navigate("my/signatures");
        assertThat(_get(H1.class).getText()).isNotBlank();
    }

    @Test
    void anybodyCanAskForALinkToTheirSignatures() {
        var email = address();
        UI.getCurrent().navigate("my/signatures");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Email me the link")));
        assertThat(mails.to(new EmailAddress(email), 5)).hasSize(1);
    }

    @Test
    void theLinkShowsTheSignaturesToWithdrawAndErase() {
        var number = petitions.open();
        var email = address();
        confirm(number, email);
        UI.getCurrent().navigate("my/signatures");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Email me the link")));
        var link = mails.to(new EmailAddress(email), 1).getFirst().links().getFirst();
        UI.getCurrent().navigate("my/signatures", QueryParameters.of("key", link.split("key=")[1]));
        assertThat(_get(MySignatureItem.class).getElement().getTextRecursively())
                .contains(PetitionRows.TITLE, "confirmed", "Дана Ахметова");
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        assertThat(_get(MySignatureItem.class).getElement().getTextRecursively())
                .contains("withdrawn");
        _click(_get(Button.class, spec -> spec.withText("Erase my data")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(MySignatureItem.class)).isEmpty();
        assertThat(_get(MySignaturesView.class).getElement().getTextRecursively())
                .contains("Erased with your signature under “" + PetitionRows.TITLE + "”: your name")
                .doesNotContain("There are no signatures from this mailbox yet");
    }

    @Test
    void anOldLinkAsksForANewOne() {
        UI.getCurrent().navigate("my/signatures", QueryParameters.of("key", "x"));
        assertThat(_find(EmailField.class)).hasSize(1);
        assertThat(_get(MySignaturesView.class).getElement().getTextRecursively())
                .contains("no longer works");
    }

    @Test
    void theQuarantineIsForModerators() {
        UI.getCurrent().navigate("moderation/quarantine");
        assertThat(_find(QuarantineView.class)).isEmpty();
        SignedInAs.roles(Role.OFFICIAL);
        openBrowser(Language.EN);
        UI.getCurrent().navigate("moderation/quarantine");
        assertThat(_find(QuarantineView.class)).isEmpty();
        SignedInAs.roles(Role.MODERATOR);
        openBrowser(Language.EN);
        UI.getCurrent().navigate("moderation/quarantine");
        assertThat(_get(QuarantineView.class).getElement().getTextRecursively()).contains("Nothing waits here");
    }

    @Test
    void aModeratorClearsSomeAndInvalidatesOthers() {
        var number = petitions.open();
        confirm(number, UUID.randomUUID() + "@10minutemail.com");
        confirm(number, UUID.randomUUID() + "@10minutemail.com");
        SignedInAs.roles(Role.MODERATOR);
        openBrowser(Language.EN);
        UI.getCurrent().navigate("moderation/quarantine/" + number);
        _click(_get(Button.class, spec -> spec.withText("Let them count")));
        assertThat(states(number)).containsExactly("held", "held");
        _setValue(_find(Checkbox.class).get(1), true);
        _click(_get(Button.class, spec -> spec.withText("Let them count")));
        assertThat(states(number)).containsExactly("confirmed", "held");
        _setValue(_find(Checkbox.class).get(0), true);
        _click(_get(Button.class, spec -> spec.withText("Do not count them")));
        assertThat(_get(NativeSelect.class).getElement().getTextRecursively())
                .contains("signed more than once", "no such person", "a program", "the person’s will", "Not entitled");
        assertThat(_get(NativeSelect.class).isInvalid()).isTrue();
        _get(NativeSelect.class).setValue("AUTOMATED");
        _click(_get(Button.class, spec -> spec.withText("Do not count them")));
        assertThat(states(number)).containsExactly("confirmed", "invalidated");
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
    }

    private void show(PetitionNumber number) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component(number).orElseThrow());
    }

    private Optional<Component> component(PetitionNumber number) {
        var language = Language.of(UI.getCurrent().getLocale());
        return section.of(petitionQueries.find(number).orElseThrow(), language, Actor.anonymous());
    }

    private static void fill(String name, String email, String territory) {
        _setValue(_get(TextField.class), name);
        _setValue(_get(EmailField.class), email);
        _setValue(_get(Input.class), territory);
    }

    private static Checkbox checkbox(String start) {
        return _find(Checkbox.class).stream()
                .filter(box -> box.getLabel().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private void confirm(PetitionNumber number, String email) {
        signPetition.sign(
                number, new SignForm("Дана Ахметова", email, SEMEY, false, true, Language.EN, null), "127.0.0.1");
        var link = mails.to(new EmailAddress(email), 1).getFirst().links().stream()
                .filter(l -> l.contains("/s/"))
                .findFirst()
                .orElseThrow();
        confirmSignature.confirm(link.substring(link.indexOf("/s/") + 3));
    }

    private List<String> states(PetitionNumber number) {
        return jdbc.queryForList(
                "select state from signatures.signature where petition = ? order by state",
                String.class,
                number.value());
    }

    private static String address() {
        return UUID.randomUUID() + "@example.kz";
    }
}
