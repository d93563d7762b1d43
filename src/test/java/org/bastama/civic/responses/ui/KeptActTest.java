package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.DeskViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed in the forms of acts is still there after a reload, in a new session too. */
class KeptActTest extends DeskViewTest {

    private static final LocalizedText OTHER = LocalizedText.of(Language.EN, "Typed in the other window.");

    @Autowired
    ResponseQueries responses;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    SaveActDraft drafts;

    @BeforeEach
    void atTheDesk() {
        reopen();
    }

    @Test
    void anInterimAnswerIsThereAgainInAnOpenFormUntilItIsPublished() {
        unfold("Publish an interim answer");
        _setValue(area("Interim answer in Russian"), "Опрос идёт.");
        assertThat(page()).contains("Draft saved: 2 September 2026");
        reopen();
        assertThat(area("Interim answer in Russian").getValue()).isEqualTo("Опрос идёт.");
        press("Publish the interim answer");
        assertThat(responses.of(number)).hasSize(1);
        reopen();
        _assertNone(InterimForm.class);
    }

    @Test
    void anExtensionsReasonIsThereAgain() {
        unfold("Extend the term");
        _setValue(area("Reason in English"), "We wait for the survey.");
        reopen();
        assertThat(area("Reason in English").getValue()).isEqualTo("We wait for the survey.");
        press("Extend the term");
        reopen();
        assertThat(drafts.find(number, DraftPlace.of(TypedAct.extension(OTHER)), actor()))
                .isEmpty();
    }

    @Test
    void aSuspensionsDayAndReasonAreThereAgain() {
        rows.version(number, 3);
        reopen();
        unfold("Suspend the term");
        _get(DayField.class, s -> s.withLabel("Last day of the suspension")).setValue(LocalDate.of(2026, 9, 4));
        _setValue(area("Reason in English"), "We wait for the survey.");
        reopen();
        assertThat(_get(DayField.class, s -> s.withLabel("Last day of the suspension"))
                        .getValue())
                .isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(area("Reason in English").getValue()).isEqualTo("We wait for the survey.");
        press("Suspend the term");
        reopen();
        assertThat(drafts.find(number, DraftPlace.of(TypedAct.suspension(null, OTHER)), actor()))
                .isEmpty();
    }

    @Test
    void aTransfersAuthorityAndReasonAreThereAgain() {
        unfold("Pass on to another authority");
        _get(_get(TransferForm.class), NativeSelect.class).setValue("akimat-abai-region");
        _setValue(area("Reason in English"), "The region decides this.");
        reopen();
        assertThat(_get(_get(TransferForm.class), NativeSelect.class).getValue())
                .isEqualTo("akimat-abai-region");
        assertThat(area("Reason in English").getValue()).isEqualTo("The region decides this.");
    }

    @Test
    void aCorrectionIsThereAgain() {
        publishInterim.publish(number, LocalizedText.of(Language.EN, "The survey goes on."), 0, actor());
        reopen();
        unfold("Correct the interim answer of 2 September 2026");
        _setValue(area("Interim answer in English"), "The survey has ended.");
        _setValue(area("Why it is corrected in English"), "It has.");
        reopen();
        assertThat(area("Interim answer in English").getValue()).isEqualTo("The survey has ended.");
        assertThat(area("Why it is corrected in English").getValue()).isEqualTo("It has.");
        var version = responses.of(number).getFirst();
        correctResponse.correct(number, version.id(), new ResponseForm(null, OTHER), OTHER, actor());
        reopen();
        assertThat(area("Interim answer in English").getValue())
                .as("a colleague's correction takes nothing away")
                .isEqualTo("The survey has ended.");
    }

    @Test
    void ofTwoWindowsBothTextsAreShownAndOneIsChosen() {
        unfold("Publish an interim answer");
        _setValue(area("Interim answer in English"), "First.");
        drafts.save(number, DraftPlace.of(TypedAct.interim(OTHER)), TypedAct.interim(OTHER), 1, actor());
        _setValue(area("Interim answer in English"), "First and second.");
        assertThat(_get(ChangedElsewhere.class, s -> s.withPredicate(ChangedElsewhere::isOpen))
                        .getElement()
                        .getTextRecursively())
                .contains("You saved it in another window", "Typed in the other window.");
        press("Publish the interim answer");
        assertThat(responses.of(number))
                .as("what is newer elsewhere is not published away")
                .isEmpty();
        press("Keep mine");
        press("Publish the interim answer");
        assertThat(responses.of(number))
                .extracting(act -> act.text().in(Language.EN))
                .containsExactly("First and second.");
    }

    private static String page() {
        return _get(DeskPetitionView.class).getElement().getTextRecursively();
    }
}
