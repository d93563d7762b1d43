package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.commitments.CommitmentForm;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.commitments.MakeCommitment;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.civic.responses.paper.PaperAnswers;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.civic.responses.typed.KeepWords;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is typed in forms that have no draft of their own is still there in a new session, until it is sent. */
class KeptWordsTest extends ViewTest {

    private static final LocalizedText TEXT = LocalizedText.of(Language.EN, "A night bus.");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    MakeCommitment makeCommitment;

    @Autowired
    CommitmentQueries commitments;

    @Autowired
    AfterwardsQueries afterwards;

    @Autowired
    ProposeAct propose;

    @Autowired
    PaperAnswers paperAnswers;

    @Autowired
    KeepWords keep;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account official;
    Account leader;
    PetitionNumber number;

    @BeforeEach
    void aPetitionWaits() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        leader = rows.person("Dana Akhmetova", Language.EN);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        jdbc.update(
                "update petitions.petition set author = ?, procedure_version = 2 where number = ?",
                leader.id().value(),
                number.value());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
    }

    @Test
    void aPrivateNote() {
        desk(official);
        _setValue(area("Note"), "Ask the road office.");
        assertThat(drafts()).isEqualTo(1);
        desk(official);
        assertThat(area("Note").getValue()).isEqualTo("Ask the road office.");
        press("Add the note");
        assertThat(area("Note").getValue()).isEmpty();
        _setValue(area("Note"), "They say yes.");
        desk(official);
        assertThat(area("Note").getValue()).isEqualTo("They say yes.");
        press("Add the note");
        assertThat(drafts()).isZero();
    }

    @Test
    void ofTwoWindowsBothWordsAreShownAndOneIsChosen() {
        desk(official);
        _setValue(area("Note"), "First.");
        keep.save(
                number,
                WordsPlace.of(WordsPlace.Form.NOTE),
                new TypedWords(Map.of("note", "Typed in the other window.")),
                1,
                actor(official));
        _setValue(area("Note"), "First and second.");
        assertThat(_get(ChangedElsewhere.class, s -> s.withPredicate(ChangedElsewhere::isOpen))
                        .getElement()
                        .getTextRecursively())
                .contains("You saved it in another window", "Typed in the other window.");
        press("Keep mine");
        desk(official);
        assertThat(area("Note").getValue()).isEqualTo("First and second.");
    }

    @Test
    void aCommitmentWithItsMilestonesAndAReportOnIt() {
        answer();
        desk(official);
        unfold("Make a commitment");
        _setValue(area("What is promised in English"), "A night bus.");
        _get(DayField.class, s -> s.withLabel("To be kept by")).setValue(DUE);
        press("Add a milestone");
        press("Add a milestone");
        _setValue(
                _find(TextArea.class, s -> s.withLabel("Milestone in English")).getLast(), "Ten buses.");
        desk(official);
        assertThat(area("What is promised in English").getValue()).isEqualTo("A night bus.");
        assertThat(_get(DayField.class, s -> s.withLabel("To be kept by")).getValue())
                .isEqualTo(DUE);
        assertThat(_find(TextArea.class, s -> s.withLabel("Milestone in English")).stream()
                        .map(TextArea::getValue))
                .containsExactly("", "Ten buses.");
        _find(DayField.class, s -> s.withLabel("Milestone by")).getLast().setValue(LocalDate.of(2026, 9, 30));
        press("Publish the commitment");
        assertThat(commitments.of(number).getFirst().milestones()).hasSize(1);

        unfold("Report on commitment No. 1");
        kind().setValue(CommitmentStep.Kind.REACHED.name());
        _setValue(area("In your words in English"), "They came.");
        desk(official);
        assertThat(kind().getValue()).isEqualTo(CommitmentStep.Kind.REACHED.name());
        assertThat(_get(NativeSelect.class, s -> s.withLabel("Which milestone")).isVisible())
                .isTrue();
        assertThat(area("In your words in English").getValue()).isEqualTo("They came.");
        press("Publish the report");
        assertThat(drafts()).isZero();
    }

    @Test
    void theGroupsReplyItsCorrectionAndItsRequestForAReview() {
        answer();
        page(leader);
        unfold("Reply to the answer");
        _setValue(area("Reply in English"), "There is no bus.");
        page(leader);
        assertThat(area("Reply in English").getValue()).isEqualTo("There is no bus.");
        press("Publish the reply");
        assertThat(drafts()).isZero();

        unfold("Correct the reply");
        assertThat(area("Reply in English").getValue()).isEqualTo("There is no bus.");
        _setValue(area("Why it is corrected in English"), "It came.");
        unfold("Ask for a review");
        _setValue(area("Reason in English"), "One is not enough.");
        page(leader);
        assertThat(area("Reply in English").getValue()).isEqualTo("There is no bus.");
        assertThat(area("Why it is corrected in English").getValue()).isEqualTo("It came.");
        assertThat(area("Reason in English").getValue()).isEqualTo("One is not enough.");
        press("Ask for a review");
        assertThat(afterwards.review(number)).isPresent();
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void anObjectionToACommitmentAndWhatIsAnsweredToIt() {
        answer();
        makeCommitment.make(number, new CommitmentForm(TEXT, DUE, List.of()), actor(official));
        desk(official);
        unfold("Report on commitment No. 1");
        kind().setValue(CommitmentStep.Kind.KEPT.name());
        _setValue(area("In your words in English"), "It runs.");
        press("Publish the report");
        page(leader);
        unfold("Commitment No. 1 was not kept?");
        _setValue(area("In your words in English"), "No bus came.");
        page(leader);
        assertThat(area("In your words in English").getValue()).isEqualTo("No bus came.");
        press("Dispute it");
        desk(official);
        unfold("Answer the objection: the commitment was kept");
        _setValue(area("In your words in English"), "It came at ten.");
        desk(official);
        assertThat(area("In your words in English").getValue()).isEqualTo("It came at ten.");
    }

    @Test
    void theWordsThatSendAProposalBack() {
        var colleague = rows.official("Sergey Kim", Language.EN, DeskRows.AUTHORITY);
        propose.propose(number, TypedAct.answer(new ResponseForm("partly", TEXT)), actor(official));
        desk(colleague);
        unfold("Send back with a remark");
        _setValue(area("What should be changed"), "Which bus?");
        desk(colleague);
        assertThat(area("What should be changed").getValue()).isEqualTo("Which bus?");
        press("Send back");
        assertThat(drafts()).isZero();
    }

    @Test
    void aLetterWithItsScanAndTheObjectionToIt() {
        paper();
        _get(DayField.class).setValue(LocalDate.of(2026, 9, 2));
        _setValue(_get(TextField.class, s -> s.withLabel("Number of the letter")), "02-14/561");
        outcome().setValue("partly");
        _setValue(area("Answer in English"), "There will be a bus.");
        _get(ScanField.class).take("letter.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        paper();
        assertThat(outcome().getValue()).isEqualTo("partly");
        assertThat(_get(ScanField.class).getElement().getTextRecursively()).contains("Stored: letter.pdf");
        press("Hand it to a moderator");
        assertThat(paperAnswers.waiting(number)).get().satisfies(letter -> {
            assertThat(letter.letterNumber()).isEqualTo("02-14/561");
            assertThat(letter.text().in(Language.EN)).isEqualTo("There will be a bus.");
        });
        assertThat(drafts()).isZero();

        var moderator = rows.person("Moderator", Language.EN);
        ensureAccount.grant(moderator, Role.MODERATOR);
        signIn(ensureAccount.of(moderator.email(), moderator.name(), Language.EN));
        go("moderation/paper-answers/" + number);
        press("Confirm and publish");
        desk(official);
        unfold("This is not our answer");
        _setValue(area("What is wrong with it; everybody sees it on the timeline"), "We never wrote this.");
        desk(official);
        assertThat(area("What is wrong with it; everybody sees it on the timeline")
                        .getValue())
                .isEqualTo("We never wrote this.");
        press("Object");
        assertThat(drafts()).isZero();
    }

    private void answer() {
        publishResponse.publish(number, new ResponseForm("partly", TEXT), actor(official));
    }

    private int drafts() {
        var count = jdbc.queryForObject(
                "select count(*) from responses.typed_words where petition = ?", Integer.class, number.value());
        return count == null ? 0 : count;
    }

    private void signIn(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
    }

    private void desk(Account account) {
        signIn(account);
        go("desk/" + number);
    }

    private void page(Account account) {
        signIn(account);
        go("petitions/" + number);
    }

    private void paper() {
        signIn(leader);
        go("my/petitions/" + number + "/paper-answer");
    }

    private static NativeSelect kind() {
        return _get(NativeSelect.class, s -> s.withLabel("What happened"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> outcome() {
        return _get(RadioButtonGroup.class);
    }

    private static void unfold(String title) {
        Unfold.open(_find(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(title))
                .findFirst()
                .orElseThrow());
    }

    private static void press(String button) {
        _click(_get(Button.class, s -> s.withText(button)));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
