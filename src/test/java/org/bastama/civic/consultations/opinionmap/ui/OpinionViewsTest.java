package org.bastama.civic.consultations.opinionmap.ui;

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
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.opinionmap.OpinionQueries;
import org.bastama.civic.consultations.opinionmap.SeedStatements;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.ConsultationStage;
import org.bastama.testing.DeskRows;
import org.bastama.testing.Polls;
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

/** Parts with statements as visitors, citizens, officials and strangers see them. */
class OpinionViewsTest extends ViewTest {

    @Autowired
    ConsultationQueries consultations;

    @Autowired
    OpinionQueries opinions;

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

    Polls polls;
    Account official;
    Account citizen;

    @BeforeEach
    void people() {
        var rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        citizen = rows.person("Dana Akhmetova", Language.EN);
        polls = new Polls(beans, clock);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodySeesTheMapInWordsAndTheMethod(Language language) {
        var number = open();
        openBrowser(language);
        go("consultations/" + number);
        assertThat(text()).contains(messages.get(language, "consultations.opinions.state.too_few_people", 5));
        polls.camps(number, 10);
        polls.draw();
        go("consultations");
        go("consultations/" + number);
        assertThat(text())
                .contains(
                        messages.get(language, "consultations.opinions.state.groups", 2, 20),
                        messages.get(language, "consultations.opinions.shared.agree"),
                        messages.get(language, "consultations.opinions.dividing.between", "1", "2"));
        var picture = _get(Div.class, s -> s.withClasses("b-opinions"));
        assertThat(picture.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(picture.getElement().getAttribute("aria-label"))
                .isEqualTo(messages.get(language, "consultations.opinions.map.summary", 20, 4, 2));
        unfold(messages.get(language, "consultations.opinions.table.title"));
        unfold(messages.get(language, "consultations.opinions.shows-not"));
        assertThat(text()).contains(messages.get(language, "consultations.opinions.shows-not.decision"));
        go("consultations/opinion-map");
        assertThat(_get(H1.class).getText()).isEqualTo(messages.get(language, "consultations.opinions.method.title"));
        assertThat(text()).contains("Recerca");
    }

    @Test
    void whereThereAreNoGroupsNothingIsSaidOfThem() {
        var number = open();
        var alike = LongStream.rangeClosed(1, 10)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), one -> Choice.AGREE));
        IntStream.range(0, 12).forEach(voter -> polls.voted(number, "alike" + voter + "@example.kz", alike));
        polls.draw();
        go("consultations/" + number);
        assertThat(text()).contains("Most people agree:").doesNotContain("in every group");
    }

    @Test
    void aVisitorVotesFirstAndNamesTheMailboxThen() {
        var number = open();
        go("consultations/" + number);
        assertThat(_get(Button.class, s -> s.withText("Send my votes")).isEnabled())
                .isFalse();
        for (var i = 0; i < Polls.SEEDS; i++) {
            press("I agree");
        }
        assertThat(text()).contains("You have voted on every statement");
        press("Send my votes");
        var email = _find(EmailField.class).getFirst();
        assertThat(email.isInvalid()).isTrue();
        _setValue(email, "visitor@example.kz");
        _setValue(
                _get(
                        Checkbox.class,
                        s -> s.withLabel(messages.get(Language.EN, "consultations.opinions.ballot.consent"))),
                true);
        press("Send my votes");
        assertThat(text()).contains("We have written to visitor@example.kz");
        assertThat(mails.to(new EmailAddress("visitor@example.kz"), 5)).hasSize(1);
    }

    @Test
    void whoIsSignedInVotesChangesAndTakesBack() {
        var number = open();
        SignedInAs.account(citizen);
        openBrowser(Language.EN);
        go("consultations/" + number);
        _assertNone(EmailField.class);
        press("I disagree");
        press("Pass");
        assertThat(votes(number)).containsValues(Choice.DISAGREE, Choice.PASS);
        assertThat(text()).contains("You have voted on 2 of 10 statements.");
        unfold("My votes");
        assertThat(text()).contains("The map does not tell of your votes yet.");
        var selects = _find(NativeSelect.class);
        assertThat(selects).hasSize(2);
        selects.forEach(select -> select.setValue("agree"));
        assertThat(votes(number).values()).containsOnly(Choice.AGREE);
        press("Take all my votes back");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(votes(number)).isEmpty();
    }

    @Test
    void whoIsSignedInSendsAStatementThatOthersVoteOn() {
        var number = open();
        SignedInAs.account(citizen);
        openBrowser(Language.EN);
        go("consultations/" + number);
        _setValue(_get(TextArea.class, s -> s.withLabel("Statement")), "Trees first");
        press("Publish");
        assertThat(text()).contains("1 statement from participants", "Trees first", "of 11 statements");
    }

    @Test
    void afterTheEndOneLooksAndDoesNotVote() {
        var number = open();
        polls.camps(number, 5);
        polls.voted(number, citizen.email().value(), Map.of(1L, Choice.AGREE));
        polls.draw();
        polls.at(ConsultationStage.CLOSES);
        SignedInAs.account(citizen);
        openBrowser(Language.EN);
        go("consultations/" + number);
        _assertNone(Button.class, s -> s.withText("I agree"));
        unfold("My votes");
        assertThat(text()).contains("Your vote: I agree");
        _assertNone(NativeSelect.class);
    }

    @Test
    void anOfficialWritesTheStatementsAndAnnounces() {
        var number = polls.draft(actor(official), "");
        SignedInAs.account(official);
        openBrowser(Language.EN);
        go("my/consultations/" + number);
        press("Announce the consultation");
        assertThat(consultation(number).state()).isEqualTo(ConsultationState.DRAFT);
        assertThat(seed(1).isInvalid()).isTrue();
        press("Add a statement");
        for (var place = 1; place <= 6; place++) {
            _setValue(seed(place), "Высказывание " + place);
        }
        press("Remove statement 6");
        assertThat(SeedStatements.of(part(number).content()).texts()).hasSize(5);
        press("Announce the consultation");
        assertThat(consultation(number).state()).isEqualTo(ConsultationState.ANNOUNCED);
    }

    @Test
    void aPreviewTakesNoVotes() {
        var number = polls.draft(actor(official), Polls.seeds(5));
        SignedInAs.account(official);
        openBrowser(Language.EN);
        go("my/consultations/" + number + "/preview");
        assertThat(_get(Button.class, s -> s.withText("I agree")).isEnabled()).isFalse();
    }

    private ConsultationNumber open() {
        return polls.open(actor(official));
    }

    private Consultation consultation(ConsultationNumber number) {
        return consultations.find(number).orElseThrow();
    }

    private Consultation.Part part(ConsultationNumber number) {
        return consultation(number).part(Polls.PART).orElseThrow();
    }

    private Map<Long, Choice> votes(ConsultationNumber number) {
        return opinions.standing(consultation(number), part(number), actor(citizen))
                .choices();
    }

    private TextArea seed(int place) {
        var language = messages.get(Language.EN, "shared.in-language.ru");
        return _get(
                TextArea.class,
                s -> s.withLabel(
                        messages.get(Language.EN, "consultations.opinions.seed", language, String.valueOf(place))));
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

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
