package org.bastama.civic.consultations.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.MeetingQueries;
import org.bastama.civic.consultations.meetings.RegistrationQueries;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.TextTable;
import org.bastama.foundation.shell.TimeField;
import org.bastama.testing.DeskRows;
import org.bastama.testing.Meetups;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Meetings as visitors, citizens, those who hold them and strangers see them. */
class MeetingViewsTest extends ViewTest {

    @Autowired
    ConsultationQueries consultations;

    @Autowired
    MeetingQueries meetings;

    @Autowired
    RegistrationQueries registrations;

    @Autowired
    SentMails mails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    Messages messages;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext beans;

    Meetups meetups;
    Account official;
    Account citizen;

    @BeforeEach
    void people() {
        var rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        citizen = rows.person("Dana Akhmetova", Language.EN);
        meetups = new Meetups(beans, clock);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodySeesWhenWhereAndAboutWhat(Language language) {
        var number = announced("2");
        openBrowser(language);
        go("consultations/" + number);
        assertThat(text())
                .contains(
                        meeting(number).time().in(language),
                        meeting(number).place().in(language),
                        meeting(number).agenda().in(language),
                        messages.get(language, "consultations.meetings.register.title"),
                        messages.get(language, "consultations.meetings.seats-of", 0, 2, 0));
        assertThat(links())
                .contains(
                        "https://stream.example.kz/live",
                        "/calendar/c/" + number + "/1.ics",
                        "/calendar/c/" + number + ".ics");
    }

    @Test
    void aVisitorRegistersByMail() {
        var number = announced("");
        go("consultations/" + number);
        press("Register");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class, s -> s.withLabel("Your name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, s -> s.withLabel("Your name")), "Oleg Kim");
        _setValue(_get(EmailField.class), "visitor@example.kz");
        _setValue(
                _get(
                        Checkbox.class,
                        s -> s.withLabel(messages.get(Language.EN, "consultations.meetings.register.consent"))),
                true);
        press("Register");
        assertThat(text()).contains("We have written to visitor@example.kz");
        assertThat(mails.to(new EmailAddress("visitor@example.kz"), 5)).hasSize(1);
    }

    @Test
    void whoIsSignedInRegistersAtOnceSeesTheCodeAndCancels() {
        var number = announced("1");
        signedIn(citizen);
        go("consultations/" + number);
        press("Register");
        var code = registrations
                .own(number, Meetups.PART, actor(citizen))
                .orElseThrow()
                .registration()
                .pass()
                .code();
        assertThat(text()).contains("Your code for the door: " + code, "1 of 1 seat taken");
        assertThat(links()).anyMatch(link -> link.startsWith("/k/meetings/" + number + "-"));
        press("Cancel my registration");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(text()).contains("0 of 1 seat taken");
        _get(Button.class, s -> s.withText("Register"));
    }

    @Test
    void anOfficialPlansAndAnnounces() {
        var number = meetups.draft(actor(official), "");
        signedIn(official);
        go("my/consultations/" + number + "/preview");
        assertThat(text()).contains("are not planned yet");
        go("my/consultations/" + number);
        press("Announce the consultation");
        assertThat(day().isInvalid()).isTrue();
        day().setValue(Meetups.DAY);
        _find(TimeField.class).get(0).setValue(LocalTime.of(18, 0));
        _find(TimeField.class).get(1).setValue(LocalTime.of(20, 0));
        _setValue(inRussian("consultations.meetings.form.place"), "Зал");
        _setValue(inRussian("consultations.meetings.form.agenda"), "Улицы");
        _setValue(_get(TextField.class, s -> s.withLabel("Number of seats")), "25");
        go("my/consultations/" + number + "/preview");
        assertThat(_get(Button.class, s -> s.withText("Register")).isEnabled()).isFalse();
        assertThat(text()).contains("0 of 25 seats taken");
        go("my/consultations/" + number);
        press("Announce the consultation");
        assertThat(consultations.find(number).orElseThrow().state()).isEqualTo(ConsultationState.ANNOUNCED);
        assertThat(meeting(number).capacity()).isEqualTo(25);
    }

    @Test
    void anOfficialChangesAndCancels() {
        var number = announced("");
        signedIn(official);
        go("my/consultations/" + number);
        unfold("Change the meeting");
        _get(DayField.class, s -> s.withLabel("Day")).setValue(LocalDate.of(2026, 9, 17));
        press("Publish the change");
        assertThat(meeting(number).revision()).as("no reason").isZero();
        _setValue(inRussian("consultations.amend.reason"), "Ремонт");
        press("Publish the change");
        assertThat(meeting(number).time().day()).isEqualTo(LocalDate.of(2026, 9, 17));
        unfold("Cancel the meeting");
        _setValue(inRussian("consultations.meetings.cancel.reason"), "Болезнь");
        press("Cancel the meeting");
        assertThat(meeting(number).cancelled()).isNotNull();
        go("consultations/" + number);
        assertThat(text()).contains("This meeting does not take place. The reason:", "Болезнь", "Meeting cancelled");
        _assertNone(Button.class, s -> s.withText("Register"));
        unfoldAll("What was changed");
        assertThat(text()).contains("15 September 2026, 18:00–20:00", "17 September 2026, 18:00–20:00");
    }

    @Test
    void atTheDoorTheScannedLinkShowsWhoItIsAndAButtonChecksIn() {
        var number = announced("");
        meetups.registered(number, "Oleg Kim", "oleg@example.kz");
        var code = jdbc.queryForObject("select code from consultations.meeting_registration", String.class);
        var door = "my/consultations/" + number + "/meetings/1";
        signedIn(citizen);
        go(door + "?code=" + code);
        assertThat(text()).as("nothing is there for others").doesNotContain("Oleg Kim", "Code");
        signedIn(official);
        go(door + "?code=" + code);
        assertThat(text()).contains("Oleg Kim", "People can be checked in from three hours before");
        _assertNone(Button.class, s -> s.withText("Check in"));
        meetups.at(Meetups.BEGINS);
        go("my/consultations/" + number);
        assertThat(links()).contains("/" + door);
        go(door + "?code=" + code);
        assertThat(_get(H1.class).getText()).isEqualTo("Check-in");
        assertThat(meetings.checkedIn(meeting(number))).isZero();
        press("Check in");
        assertThat(text()).contains("Checked in: Oleg Kim", "1 of 1 registered person is here");
        var field = _get(TextField.class, s -> s.withLabel("Code"));
        assertThat(field.getValue()).isEmpty();
        _setValue(field, code);
        press("Look up");
        assertThat(text()).contains("Checked in: 15 September 2026, 18:00");
        _assertNone(Button.class, s -> s.withText("Check in"));
        _setValue(field, "1");
        press("Look up");
        assertThat(field.isInvalid()).isTrue();
        unfold("All who are registered");
        assertThat(_get(TextTable.class).getElement().getProperty("innerHTML"))
                .contains(">Oleg Kim</th><td>" + code + "</td><td>Checked in: 15 September 2026, 18:00.</td>");
    }

    @Test
    void minutesAreWrittenAfterwardsAndEverybodyReadsThem() {
        var number = announced("");
        meetups.at(Meetups.ENDS);
        signedIn(official);
        go("my/consultations/" + number);
        unfold("Publish the minutes");
        press("Add a decision");
        press("Add a decision");
        press("Remove decision 2");
        press("Publish");
        assertThat(meeting(number).minutes()).isNull();
        _setValue(inRussian("consultations.meetings.minutes.text"), "Говорили");
        _setValue(_get(TextField.class, s -> s.withLabel("How many came in all")), "12");
        _setValue(_get(TextArea.class, s -> s.withLabel("Decision 1 (in Russian)")), "Решили");
        _setValue(_get(TextField.class, s -> s.withLabel("Decision 1: numbers of contributions")), "9");
        press("Publish");
        assertThat(_get(TextField.class, s -> s.withLabel("Decision 1: numbers of contributions"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, s -> s.withLabel("Decision 1: numbers of contributions")), "");
        press("Publish");
        go("consultations/" + number);
        assertThat(text())
                .contains(
                        "Говорили",
                        "Решили",
                        "12 people came, 0 of them registered.",
                        "Minutes of a meeting published");
        go("my/consultations/" + number);
        unfold("Correct the minutes");
        assertThat(_get(TextField.class, s -> s.withLabel("How many came in all"))
                        .getValue())
                .isEqualTo("12");
    }

    private ConsultationNumber announced(String seats) {
        return meetups.announced(actor(official), Meetups.plan(seats));
    }

    private Meeting meeting(ConsultationNumber number) {
        var consultation = consultations.find(number).orElseThrow();
        return meetings.find(consultation, consultation.part(Meetups.PART).orElseThrow())
                .orElseThrow();
    }

    private void signedIn(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
    }

    private static DayField day() {
        return _get(DayField.class, s -> s.withLabel("Day"));
    }

    private TextArea inRussian(String key) {
        var label = messages.get(Language.EN, key, messages.get(Language.EN, "shared.in-language.ru"));
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void unfold(String summary) {
        Unfold.open(_find(LazyDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow());
    }

    private static void unfoldAll(String summary) {
        _find(LazyDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(summary))
                .forEach(Unfold::open);
    }

    private static java.util.List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
