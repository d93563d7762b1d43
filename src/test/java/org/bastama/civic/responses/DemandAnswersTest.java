package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bastama.testing.DemandForms.answer;
import static org.bastama.testing.DemandForms.demand;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.bastama.civic.responses.desk.DecideProposal;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.ProposalGuard;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Final responses that answer demands one by one, from the draft to the correction. */
class DemandAnswersTest extends DeskTest {

    private static final LocalizedText WHY = LocalizedText.of(Language.RU, "Ошиблись.");

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    SaveActDraft actDrafts;

    @Autowired
    ProposeAct propose;

    @Autowired
    DecideProposal decide;

    @Autowired
    ProposalGuard proposals;

    Actor official;
    PetitionNumber number;

    @BeforeEach
    void handedOver() {
        official = actor(official());
        number = handedOver("open-platform");
    }

    @Test
    void eachDemandIsPublishedAndTheWholeFollows() {
        var form = answer("satisfied", "refused", "satisfied");
        publishResponse.publish(number, new ResponseForm("explained", form.text(), form.demands()), official);
        assertThat(responses.of(number)).singleElement().satisfies(response -> {
            assertThat(response.demands()).isEqualTo(form.demands());
            assertThat(response.outcome()).as("not what was chosen before").isEqualTo("partly");
        });
        assertThat(petitions.timeline(number).getLast().note().in(Language.EN)).isEqualTo("partly satisfied");
    }

    @Test
    void whereAllEndAlikeSoDoesTheWhole() {
        publishResponse.publish(number, answer("refused", "refused"), official);
        assertThat(responses.of(number).getFirst().outcome()).isEqualTo("refused");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceBesideItsField() {
        var typed = new ResponseForm(
                null,
                LocalizedText.of(Language.RU, "Ответ."),
                new Demands(List.of(
                        new AnsweredDemand(LocalizedText.of(Language.RU, "Мост"), null, LocalizedText.empty()),
                        new AnsweredDemand(
                                LocalizedText.of(Language.EN, "x".repeat(301)),
                                "postponed",
                                LocalizedText.of(Language.RU, "Нет.")))));
        assertRejected(
                typed,
                "text.en responses.demands.language-missing",
                "demands.1.words.en responses.demands.language-missing",
                "demands.1.outcome responses.outcome-missing",
                "demands.1.reason responses.demands.reason-missing",
                "demands.2.words.en shared.too-long",
                "demands.2.words.ru responses.demands.language-missing",
                "demands.2.outcome responses.outcome-unknown",
                "demands.2.reason.en responses.demands.language-missing");
    }

    @Test
    void oneIsTooFewAndTwentyOneTooMany() {
        assertRejected(answer("refused"), "demands responses.demands.too-few");
        assertRejected(
                answer(Collections.nCopies(21, "refused").toArray(String[]::new)),
                "demands responses.demands.too-many");
        publishResponse.publish(
                number, answer(Collections.nCopies(20, "refused").toArray(String[]::new)), official);
        assertThat(responses.of(number).getFirst().demands().points()).hasSize(20);
    }

    @Test
    void togetherWithItsDemandsAnAnswerIsNoLongerThanWithoutThem() {
        var long8 = LocalizedText.of(Language.RU, "ж".repeat(1_200));
        var point = new AnsweredDemand(LocalizedText.of(Language.RU, "Мост"), "refused", long8);
        var form = new ResponseForm(
                null, LocalizedText.of(Language.RU, "Ответ."), new Demands(Collections.nCopies(9, point)));
        assertRejected(form, "text.ru responses.demands.too-long");
    }

    @Test
    void aDraftKeepsThemAsTypedAndTellsOfAnotherWindow() {
        var typed = new ResponseForm(
                "refused", LocalizedText.empty(), new Demands(List.of(demand("partly"), AnsweredDemand.empty())));
        saveDraft.save(number, typed, 0, official);
        assertThat(saveDraft.find(number, official))
                .get()
                .satisfies(draft -> assertThat(draft.form()).isEqualTo(typed));
        saveDraft.save(number, answer("refused"), 1, official);
        assertThat(saveDraft.find(number, official).orElseThrow().form()).isEqualTo(answer("refused"));
        assertThatThrownBy(() -> saveDraft.save(number, typed, 1, official)).hasMessage("shared.changed-meanwhile");
    }

    @Test
    void aCorrectionIsAVersionWithItsOwnDemands() {
        var first = answer("refused", "partly");
        publishResponse.publish(number, first, official);
        var id = responses.of(number).getFirst().id();
        assertThatThrownBy(() -> correctResponse.correct(number, id, first, WHY, official))
                .as("the outcome follows, so nothing has changed")
                .hasMessage("responses.correction.unchanged");
        clock.advance(Duration.ofDays(1));
        correctResponse.correct(number, id, answer("satisfied", "satisfied", "satisfied"), WHY, official);
        var corrected = responses.of(number).getFirst();
        assertThat(corrected.outcome()).isEqualTo("satisfied");
        assertThat(corrected.demands().points()).hasSize(3);
        assertThat(responses.formerVersions(number).get(id))
                .singleElement()
                .satisfies(former -> assertThat(former.demands()).isEqualTo(first.demands()));
        correctResponse.correct(number, corrected.id(), ANSWER, WHY, official);
        assertThat(responses.of(number).getFirst().demands())
                .as("as a whole again")
                .isEqualTo(Demands.none());
    }

    @Test
    void theDraftOfACorrectionKeepsThemToo() {
        publishResponse.publish(number, ANSWER, official);
        var published = responses.of(number).getFirst();
        var typed = TypedAct.correction(published, answer("refused", "satisfied"), WHY);
        actDrafts.save(number, DraftPlace.of(typed), typed, 0, official);
        assertThat(actDrafts
                        .find(number, DraftPlace.of(typed), official)
                        .orElseThrow()
                        .act())
                .isEqualTo(typed);
        var changed = TypedAct.correction(published, answer("refused"), WHY);
        actDrafts.save(number, DraftPlace.of(typed), changed, 1, official);
        assertThat(actDrafts
                        .find(number, DraftPlace.of(typed), official)
                        .orElseThrow()
                        .act())
                .isEqualTo(changed);
    }

    @Test
    void aColleagueApprovesThemAsTheyWereProposed() {
        var colleague = actor(rows.official("Сергей Ким", Language.RU, DeskRows.AUTHORITY));
        assertThatThrownBy(() -> propose.propose(number, TypedAct.answer(answer("refused")), official))
                .hasMessage("responses.demands.too-few");
        var act = TypedAct.answer(answer("refused", "satisfied"));
        var proposal = propose.propose(number, act, official);
        assertThat(proposals.find(number, proposal.id(), colleague).newest().act())
                .isEqualTo(act);
        decide.approve(number, proposal.id(), 1, colleague);
        assertThat(responses.of(number).getFirst().demands()).isEqualTo(act.demands());
        assertThat(responses.of(number).getFirst().outcome()).isEqualTo("partly");
    }

    private void assertRejected(ResponseForm form, String... violations) {
        assertThatThrownBy(() -> publishResponse.publish(number, form, official))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactlyInAnyOrder(violations));
        assertThat(responses.of(number)).isEmpty();
    }
}
