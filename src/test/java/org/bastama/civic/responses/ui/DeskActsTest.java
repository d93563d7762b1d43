package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.DifferenceText;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.TextTable;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an official does on the desk beside registering and answering. */
class DeskActsTest extends ViewTest {

    private static final LocalizedText TEXT = LocalizedText.of(Language.EN, "The survey goes on.");

    @Autowired
    ResponseQueries responses;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account official;
    PetitionNumber number;

    @BeforeEach
    void desk() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        SignedInAs.account(official);
        openBrowser(Language.EN);
    }

    @Test
    void anInterimAnswerIsPublishedAfterAnErrorBesideTheField() {
        open();
        unfold("Publish an interim answer");
        press("Publish the interim answer");
        assertThat(area("Interim answer in English").getErrorMessage())
                .isEqualTo("Please write the answer in at least one language.");
        _setValue(area("Interim answer in Russian"), "Опрос идёт.");
        press("Publish the interim answer");
        assertThat(responses.of(number)).extracting(Response::kind).containsExactly(Response.Kind.INTERIM);
        assertThat(page()).contains("Опрос идёт.", "Aigul Seitova");
    }

    @Test
    void aColleaguesInterimAnswerIsToldAndWhatWasTypedStays() {
        open();
        unfold("Publish an interim answer");
        _setValue(area("Interim answer in English"), "Typed here");
        publishInterim.publish(number, TEXT, 0, actor());
        press("Publish the interim answer");
        assertThat(area("Interim answer in English").getValue()).isEqualTo("Typed here");
        assertThat(responses.of(number)).hasSize(1);
        press("Publish the interim answer");
        assertThat(responses.of(number)).hasSize(2);
    }

    @Test
    void theTermIsExtendedOnceAndThePageSaysWhyNotAgain() {
        open();
        unfold("Extend the term");
        assertThat(_get(TermForm.class, s -> s.withId("extension")).getElement().getTextRecursively())
                .contains("due by 14 October 2026 instead of 23 September 2026");
        press("Extend the term");
        assertThat(area("Reason in English").getErrorMessage())
                .isEqualTo("Please give the reason in at least one language.");
        _setValue(area("Reason in English"), "We wait for the survey.");
        press("Extend the term");
        assertThat(page())
                .contains("15 working days + 15 working days", "We wait for the survey.", "14 October 2026")
                .contains("The term cannot be extended again: the procedure allows it once.");
        _assertNone(TermForm.class, s -> s.withId("extension"));
        Unfold.open(_get(_get(ExtensionPanel.class), LazyDetails.class));
        assertThat(_get(ExtensionPanel.class).getElement().getTextRecursively())
                .contains("The last day so far, 23 September 2026, is day 0.");
    }

    @Test
    void theTermIsSuspendedAndResumedAndThePageTellsBoth() {
        rows.version(number, 3);
        open();
        unfold("Suspend the term");
        assertThat(_get(TermForm.class, s -> s.withId("suspension"))
                        .getElement()
                        .getTextRecursively())
                .contains("due by 23 September 2026", "15 September 2026 as the last day");
        press("Suspend the term");
        assertThat(_get(DayField.class, s -> s.withLabel("Last day of the suspension"))
                        .getErrorMessage())
                .isEqualTo("Please give the last day of the suspension.");
        assertThat(area("Reason in English").getErrorMessage())
                .isEqualTo("Please give the reason in at least one language.");
        _get(DayField.class, s -> s.withLabel("Last day of the suspension")).setValue(LocalDate.of(2026, 9, 4));
        _setValue(area("Reason in English"), "We wait for the survey.");
        press("Suspend the term");
        assertThat(page())
                .contains("Suspended", "Suspended until 4 September 2026", "We wait for the survey.")
                .contains(
                        "from 2 September 2026 until 4 September 2026", "from 23 September 2026 to 25 September 2026");
        Unfold.open(_get(_get(DeadlinePanel.class), LazyDetails.class));
        assertThat(_get(DeadlinePanel.class).getElement().getTextRecursively())
                .contains("Days on which the term is suspended are left out.");
        assertThat(_get(_get(DeadlinePanel.class), TextTable.class).getElement().getProperty("innerHTML"))
                .contains("Left out (suspended)");
        _assertNone(TermForm.class, s -> s.withId("suspension"));
        clock.advance(Duration.ofDays(1));
        open();
        unfold("End the suspension early");
        assertThat(_get(TermForm.class, s -> s.withId("resumption"))
                        .getElement()
                        .getTextRecursively())
                .contains("the answer is due by 23 September 2026");
        _setValue(area("Reason in English"), "The survey is there.");
        press("Resume the term");
        assertThat(page())
                .contains(
                        "days count again since 3 September 2026", "due by 23 September 2026", "The survey is there.");
        assertThat(responses.of(number))
                .extracting(Response::kind)
                .containsExactly(Response.Kind.SUSPENSION, Response.Kind.RESUMPTION);
    }

    @Test
    void whereTheProcedureAllowsNoSuspensionThePageSaysSo() {
        open();
        assertThat(page()).contains("The procedure of this petition does not allow the term to be suspended.");
    }

    @Test
    void thePetitionIsPassedOnAfterAskingAndOnlyReadFromThen() {
        open();
        unfold("Pass on to another authority");
        assertThat(_get(TransferForm.class).getElement().getTextRecursively()).contains("until 7 September 2026");
        press("Pass the petition on");
        _assertNone(ConfirmDialog.class);
        assertThat(_get(_get(TransferForm.class), NativeSelect.class).getErrorMessage())
                .isEqualTo("Please choose an authority.");
        _setValue(_get(TextField.class, s -> s.withLabel("Find an authority by name")), "Abai");
        _get(_get(TransferForm.class), NativeSelect.class).setValue("akimat-abai-region");
        _setValue(area("Reason in English"), "The region decides this.");
        confirm();
        assertThat(responses.handOver(number).orElseThrow().authoritySlug()).isEqualTo("akimat-abai-region");
        assertThat(page()).contains("Your authority has passed this petition on.", "The region decides this.");
        _assertNone(AnswerForm.class);
        _assertNone(RegisterForm.class);
        assertThat(_find(LazyDetails.class, s -> s.withClasses("responses-fold")))
                .isEmpty();
        UI.getCurrent().navigate("desk", QueryParameters.of("state", "transferred"));
        assertThat(_find(DeskCard.class)).hasSize(1);
    }

    @Test
    void afterItsDaysThePageSaysWhyItIsNotPassedOn() {
        clock.advance(Duration.ofDays(6));
        open();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("The petition could be passed on to another authority until 7 September 2026.");
        _assertNone(TransferForm.class);
    }

    @Test
    void anAnswerIsCorrectedAndBothVersionsAreThere() {
        publishResponse.publish(
                number, new ResponseForm("partly", LocalizedText.of(Language.EN, "The bus runs at 10.")), actor());
        open();
        unfold("Correct the final answer of 2 September 2026");
        press("Publish the correction");
        assertThat(area("Why it is corrected in English").getErrorMessage())
                .isEqualTo("Please give the reason in at least one language.");
        _setValue(area("Answer in English"), "The bus runs at 11.");
        _setValue(area("Why it is corrected in English"), "A slip of the pen.");
        press("Publish the correction");
        assertThat(page()).contains("This is version 2.", "A slip of the pen.");
        Unfold.open(_get(FormerVersion.class));
        var difference = _get(DifferenceText.class).getElement();
        assertThat(difference.getOuterHTML()).contains("<del>", "<ins>");
        assertThat(difference.getTextRecursively()).isEqualTo("The bus runs at [removed: 10][added: 11].");
    }

    @Test
    void aColleaguesCorrectionIsShownAndWhatWasTypedStays() {
        publishResponse.publish(
                number, new ResponseForm("partly", LocalizedText.of(Language.EN, "The bus runs at 10.")), actor());
        open();
        unfold("Correct the final answer of 2 September 2026");
        _setValue(area("Answer in English"), "The bus runs at 11.");
        _setValue(area("Why it is corrected in English"), "A slip of the pen.");
        var first = responses.of(number).getFirst();
        correctResponse.correct(
                number,
                first.id(),
                new ResponseForm("partly", LocalizedText.of(Language.EN, "The bus runs at 12.")),
                TEXT,
                actor());
        press("Publish the correction");
        assertThat(area("Answer in English").getValue()).isEqualTo("The bus runs at 11.");
        assertThat(_get(CorrectionForm.class).getElement().getTextRecursively())
                .contains("A colleague has just corrected this answer.", "The bus runs at 12.");
        press("Publish the correction");
        assertThat(responses.of(number)).singleElement().satisfies(answer -> {
            assertThat(answer.version().number()).isEqualTo(3);
            assertThat(answer.text().in(Language.EN)).isEqualTo("The bus runs at 11.");
        });
    }

    private void open() {
        UI.getCurrent().navigate("desk/" + number);
    }

    private static void unfold(String title) {
        Unfold.open(_find(LazyDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(title))
                .findFirst()
                .orElseThrow());
    }

    private static void press(String button) {
        _click(_get(Button.class, s -> s.withText(button)));
    }

    private static void confirm() {
        press("Pass the petition on");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static String page() {
        return _get(DeskPetitionView.class).getElement().getTextRecursively();
    }

    private Actor actor() {
        return Actor.of(official.id(), official.name(), official.roles());
    }
}
