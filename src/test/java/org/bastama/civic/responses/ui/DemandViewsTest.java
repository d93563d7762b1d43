package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.DifferenceText;
import org.bastama.testing.DemandForms;
import org.bastama.testing.DeskViewTest;
import org.bastama.testing.Unfold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Demands answered one by one: typed on the desk, and as everybody reads them. */
class DemandViewsTest extends DeskViewTest {

    @Autowired
    ResponseQueries responses;

    @Autowired
    SaveResponseDraft saveDraft;

    @Autowired
    PublishResponse publishResponse;

    @BeforeEach
    void atTheDesk() {
        reopen();
    }

    @Test
    void demandsAreAddedTakenOutAndThereAgainAfterAReload() {
        _assertNone(DemandFields.class);
        press("Answer the demands one by one");
        assertThat(_find(DemandFields.class)).hasSize(2);
        press("Add a demand");
        fill(1, "A bridge", "refused", "It is dear.");
        fill(3, "A road", "satisfied", "It is built.");
        assertThat(page()).contains("The outcome of the whole answer follows when each demand has one.");
        press("Take out demand 2");
        assertThat(page()).contains("Outcome of the whole answer: partly satisfied.");
        reopen();
        assertThat(_find(DemandFields.class)).hasSize(2);
        assertThat(area(2, "What is demanded in English").getValue()).isEqualTo("A road");
        press("Take out demand 1");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(DemandFields.class)).hasSize(1);
        assertThat(area(1, "What is demanded in English").getValue()).isEqualTo("A road");
        reopen();
        press("Take out demand 1");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        reopen();
        _assertNone(DemandFields.class);
        assertThat(outcome().isVisible()).isTrue();
    }

    @Test
    void whatIsMissingIsToldBesideItsFieldAndNothingIsLost() {
        press("Answer the demands one by one");
        fill(1, "A bridge", "refused", "");
        _setValue(area(2, "What is demanded in Russian"), "Дорога");
        _setValue(area("Answer in English"), "The answer.");
        press("Preview");
        assertThat(area(1, "Reason for this demand’s outcome in English").getErrorMessage())
                .isEqualTo("Please give the reason, in each language of the answer.");
        assertThat(area(2, "What is demanded in English").getErrorMessage())
                .isEqualTo("The rest of the answer is there in this language: please write this too.");
        assertThat(area("Answer in Russian").isInvalid()).isTrue();
        assertThat(_get(_find(DemandFields.class).get(1), RadioButtonGroup.class)
                        .getErrorMessage())
                .isEqualTo("Please choose an outcome.");
        assertThat(area(2, "What is demanded in Russian").getValue()).isEqualTo("Дорога");
        press("Take out demand 2");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        press("Preview");
        assertThat(_get(DemandList.class).getErrorMessage()).startsWith("Answer at least two demands");
    }

    @Test
    void anAnswerIsPreviewedAndPublishedWithItsDemands() {
        press("Answer the demands one by one");
        fill(1, "A bridge", "refused", "It is dear.");
        fill(2, "A road", "satisfied", "It is built.");
        _setValue(area("Answer in English"), "The answer.");
        press("Preview");
        assertThat(_get(AnswerPanel.class).getElement().getTextRecursively())
                .contains("Outcome: partly satisfied", "2 demands are answered one by one");
        press("Publish the final answer");
        assertThat(responses.of(number).getFirst().outcome()).isEqualTo("partly");
        assertThat(items())
                .containsExactly("A bridge" + "refused" + "It is dear.", "A road" + "satisfied" + "It is built.");
    }

    @Test
    void ofTwoWindowsBothAreShownWithTheirDemands() {
        press("Answer the demands one by one");
        fill(1, "A bridge", "refused", "It is dear.");
        var version = saveDraft.find(number, actor()).orElseThrow().version();
        saveDraft.save(number, DemandForms.answer("satisfied", "partly"), version, actor());
        _setValue(area(2, "What is demanded in English"), "A road");
        assertThat(_get(ChangedElsewhere.class, s -> s.withPredicate(ChangedElsewhere::isOpen))
                        .getElement()
                        .getTextRecursively())
                .contains("1. Let it be satisfied", "Outcome: satisfied", "Because of partly");
        press("Keep mine");
        assertThat(saveDraft
                        .find(number, actor())
                        .orElseThrow()
                        .form()
                        .demands()
                        .points())
                .extracting(demand -> demand.words().in(Language.EN))
                .containsExactly("A bridge", "A road");
    }

    @Test
    void aCorrectionTellsWordByWordWhatChanged() {
        publishResponse.publish(number, DemandForms.answer("satisfied", "refused"), actor());
        reopen();
        Unfold.open(_find(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().startsWith("Correct the final answer"))
                .findFirst()
                .orElseThrow());
        assertThat(_find(DemandFields.class)).hasSize(2);
        _setValue(area(2, "Reason for this demand’s outcome in English"), "Because of the budget");
        press("Take out demand 1");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _setValue(area("Why it is corrected in English"), "A slip of the pen.");
        press("Publish the correction");
        assertThat(_get(DemandList.class).getErrorMessage()).startsWith("Answer at least two demands");
        press("Add a demand");
        fill(2, "A road", "satisfied", "It is built.");
        _setValue(area(2, "What is demanded in Russian"), "Дорога");
        _setValue(area(2, "Reason for this demand’s outcome in Russian"), "Построена.");
        press("Publish the correction");
        assertThat(responses.of(number).getFirst().corrected()).isTrue();
        Unfold.open(_get(FormerVersion.class));
        var english = _find(DifferenceText.class).stream()
                .map(text -> text.getElement().getOuterHTML())
                .filter(html -> html.contains("road"))
                .findFirst()
                .orElseThrow();
        assertThat(english).contains("<del>", "<ins>", "budget", "Let it be ");
    }

    @Test
    void anAnswerToThePetitionAsAWholeHasNoList() {
        publishResponse.publish(
                number, new ResponseForm("partly", LocalizedText.of(Language.EN, "The bus runs at 10.")), actor());
        reopen();
        _assertNone(DemandItems.class);
        assertThat(page()).doesNotContain("one by one");
    }

    private void fill(int demand, String words, String outcome, String reason) {
        _setValue(area(demand, "What is demanded in English"), words);
        outcomeOf(demand).setValue(outcome);
        _setValue(area(demand, "Reason for this demand’s outcome in English"), reason);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> outcomeOf(int demand) {
        return _get(_find(DemandFields.class).get(demand - 1), RadioButtonGroup.class);
    }

    private static OutcomeChoice outcome() {
        return _get(OutcomeChoice.class, s -> s.withLabel("Outcome"));
    }

    private static List<String> items() {
        return _find(_get(DemandItems.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static TextArea area(int demand, String label) {
        return _get(_find(DemandFields.class).get(demand - 1), TextArea.class, s -> s.withLabel(label));
    }

    private static String page() {
        return _get(DeskPetitionView.class).getElement().getTextRecursively();
    }
}
