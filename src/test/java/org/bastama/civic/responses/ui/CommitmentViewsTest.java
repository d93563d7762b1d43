package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentForm;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.CommitmentState;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.commitments.MakeCommitment;
import org.bastama.civic.responses.commitments.ReportCommitment;
import org.bastama.civic.responses.commitments.ReportForm;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Commitments on the page of a petition, on the desk of officials and on the page of their authority. */
class CommitmentViewsTest extends ViewTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    private static final LocalizedText TEXT =
            LocalizedText.of("Түнде автобус жүреді.", "Ночной автобус.", "A night bus.");

    @Autowired
    CommitmentsSection section;

    @Autowired
    AuthorityCommitments ofAuthority;

    @Autowired
    MakeCommitment makeCommitment;

    @Autowired
    ReportCommitment reportCommitment;

    @Autowired
    CommitmentQueries commitments;

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    PetitionQueries petitions;

    @Autowired
    AuthorityQueries authorities;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account official;
    PetitionNumber number;
    Component shown;

    @BeforeEach
    void answered() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        publishResponse.publish(number, new ResponseForm("partly", TEXT), actor(official));
    }

    @Test
    void withoutCommitmentsThePagesSayNothingOfThem() {
        assertThat(section.of(petitions.find(number).orElseThrow(), Language.EN, Actor.anonymous()))
                .isEmpty();
        assertThat(ofAuthority.of(authorities.find(DeskRows.AUTHORITY).orElseThrow(), Language.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodyReadsWhatWasPromisedInTheirLanguage(Language language) {
        make();
        openBrowser(language);
        show(language, Actor.anonymous());
        assertThat(_get(shown, H2.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Міндеттемелер";
                            case RU -> "Обязательства";
                            case EN -> "Commitments";
                        });
        assertThat(text()).contains(TEXT.in(language), "Aigul Seitova");
        _assertNone(NoteForm.class);
        assertThat(_find(LazyDetails.class, s -> s.withClasses("responses-fold")))
                .isEmpty();
    }

    @Test
    void anOfficialMakesOneAndReportsOnItWithAFile() {
        SignedInAs.account(official);
        openBrowser(Language.EN);
        go("desk/" + number);
        unfold("Make a commitment");
        press("Publish the commitment");
        assertThat(area("What is promised in English").getErrorMessage())
                .isEqualTo("Please write what is promised in at least one language.");
        _setValue(area("What is promised in English"), "A night bus.");
        _get(DayField.class, s -> s.withLabel("To be kept by")).setValue(DUE);
        press("Add a milestone");
        _setValue(area("Milestone in English"), "Ten buses.");
        _get(DayField.class, s -> s.withLabel("Milestone by")).setValue(LocalDate.of(2026, 9, 30));
        press("Publish the commitment");
        assertThat(desk()).contains("Commitment No. 1", "promised", "A night bus.", "Ten buses.", "20 November 2026");
        unfold("Report on commitment No. 1");
        var kind = _get(NativeSelect.class, s -> s.withLabel("What happened"));
        kind.setValue(CommitmentStep.Kind.KEPT.name());
        var evidence = _get(EvidenceFiles.class);
        var pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        evidence.take("note.pdf", "no document".getBytes(StandardCharsets.US_ASCII));
        assertThat(_get(FileUpload.class).getErrorMessage()).isNotBlank();
        assertThat(evidence.taken()).isEmpty();
        evidence.take("draft.pdf", pdf);
        assertThat(_get(FileUpload.class).isInvalid()).isFalse();
        press("Take out");
        evidence.take("act.pdf", pdf);
        press("Publish the report");
        assertThat(area("In your words in English").getErrorMessage())
                .isEqualTo("Please write a few words in at least one language.");
        _setValue(area("In your words in English"), "The bus runs.");
        press("Publish the report");
        assertThat(commitment().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(desk()).contains("kept", "The bus runs.", "act.pdf").doesNotContain("draft.pdf", "note.pdf");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .anyMatch(href -> href.startsWith("/p/" + number + "/evidence/"));
        _assertNone(ReportCommitmentForm.class);
    }

    @Test
    void aMilestoneIsTakenOutAgainAndThereAreAtMostTen() {
        SignedInAs.account(official);
        openBrowser(Language.EN);
        go("desk/" + number);
        unfold("Make a commitment");
        for (var place = 1; place <= Commitment.Milestone.MOST; place++) {
            assertThat(desk()).doesNotContain("A commitment has at most");
            press("Add a milestone");
            _setValue(milestones().getLast(), "Milestone " + place);
        }
        assertThat(_get(Button.class, s -> s.withText("Add a milestone")).isEnabled())
                .isFalse();
        assertThat(desk()).contains("A commitment has at most 10 milestones. Take one out to add another.");
        var third =
                _find(Button.class, s -> s.withText("Take the milestone out")).get(2);
        assertThat(third.getAriaLabel()).contains("Take the milestone out: 3");
        _click(third);
        assertThat(milestones().stream().map(TextArea::getValue))
                .hasSize(9)
                .doesNotContain("Milestone 3")
                .startsWith("Milestone 1", "Milestone 2", "Milestone 4");
        assertThat(_get(Button.class, s -> s.withText("Add a milestone")).isEnabled())
                .isTrue();
        assertThat(desk()).doesNotContain("A commitment has at most");
        press("Publish the commitment");
        assertThat(_find(DayField.class, s -> s.withLabel("Milestone by"))
                        .getLast()
                        .isInvalid())
                .as("errors stand at the milestones as they are numbered now")
                .isTrue();
        go("desk");
        go("desk/" + number);
        assertThat(milestones().stream().map(TextArea::getValue))
                .as("what was taken out does not come back")
                .hasSize(9)
                .doesNotContain("Milestone 3");
    }

    private static List<TextArea> milestones() {
        return _find(TextArea.class, s -> s.withLabel("Milestone in English"));
    }

    @Test
    void theCoordinatorDisputesAndTheOfficialAnswersOnce() {
        make();
        report(CommitmentStep.Kind.KEPT);
        var leader = rows.person("Dana Akhmetova", Language.EN);
        jdbc.update(
                "update petitions.petition set author = ? where number = ?",
                leader.id().value(),
                number.value());
        show(Language.EN, actor(rows.person("Somebody", Language.EN)));
        assertThat(_find(LazyDetails.class, s -> s.withClasses("responses-fold")))
                .isEmpty();
        show(Language.EN, actor(leader));
        unfold("Commitment No. 1 was not kept?");
        _setValue(area("In your words in English"), "No bus came.");
        press("Dispute it");
        assertThat(text())
                .contains("said to be kept, disputed", "No bus came.", "Dana A.")
                .doesNotContain("Akhmetova");
        SignedInAs.account(official);
        openBrowser(Language.EN);
        go("desk/" + number);
        unfold("Answer the objection: the commitment was kept");
        _setValue(area("In your words in English"), "It came at two.");
        press("Publish the answer");
        assertThat(desk()).contains("It came at two.", "said to be kept, disputed");
        assertThat(_find(LazyDetails.class, s -> s.withClasses("responses-fold")).stream()
                        .map(LazyDetails::getSummaryText))
                .noneMatch(summary -> summary.startsWith("Answer the objection"));
    }

    @Test
    void theHistoryUnfoldsAndALateOneSaysSo() {
        make();
        clock.set(Instant.parse("2026-11-25T05:00:00Z"));
        jdbc.update(
                "update responses.commitment set state = 'LATE', late_since = ? where petition = ?",
                LocalDate.of(2026, 11, 21),
                number.value());
        report(CommitmentStep.Kind.NOTED);
        show(Language.EN, Actor.anonymous());
        assertThat(_get(CommitmentBadge.class).getText()).isEqualTo("late");
        report(CommitmentStep.Kind.KEPT);
        show(Language.EN, Actor.anonymous());
        assertThat(_get(CommitmentBadge.class).getText()).isEqualTo("kept late");
        Unfold.open(_get(shown, LazyDetails.class));
        assertThat(text()).contains("Promised", "Report", "The authority says that it is kept");
    }

    @Test
    void thePageOfTheAuthorityListsThem() {
        make();
        UI.getCurrent()
                .add(ofAuthority
                        .of(authorities.find(DeskRows.AUTHORITY).orElseThrow(), Language.EN)
                        .orElseThrow());
        assertThat(text()).contains("promised: 1", "A night bus.", "20 November 2026", "Night buses for Semey");
        jdbc.update("update petitions.petition set state = 'taken_down' where number = ?", number.value());
        assertThat(ofAuthority.of(authorities.find(DeskRows.AUTHORITY).orElseThrow(), Language.EN))
                .isEmpty();
    }

    private void make() {
        makeCommitment.make(number, new CommitmentForm(TEXT, DUE, List.of()), actor(official));
    }

    private void report(CommitmentStep.Kind kind) {
        reportCommitment.report(number, 1, new ReportForm(kind, TEXT, null, List.of()), actor(official));
    }

    private Commitment commitment() {
        return commitments.find(number, 1).orElseThrow();
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }

    private void show(Language language, Actor actor) {
        UI.getCurrent().removeAll();
        shown = section.of(petitions.find(number).orElseThrow(), language, actor)
                .orElseThrow();
        UI.getCurrent().add(shown);
    }

    private static void unfold(String summary) {
        Unfold.open(_find(LazyDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow());
    }

    private static void press(String label) {
        _click(_get(Button.class, s -> s.withText(label)));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static String desk() {
        return _get(DeskPetitionView.class).getElement().getTextRecursively();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
