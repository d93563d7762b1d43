package org.bastama.civic.responses.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.desk.EnterAbsence;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an authority promises and what becomes of it. The clock starts on Wednesday, 2 September 2026. */
class CommitmentsTest extends DeskTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    private static final LocalizedText NOTE = LocalizedText.of(Language.EN, "The contract is signed.");

    @Autowired
    MakeCommitment makeCommitment;

    @Autowired
    ReportCommitment reportCommitment;

    @Autowired
    DisputeCommitment disputeCommitment;

    @Autowired
    CommitmentQueries commitments;

    @Autowired
    CommitmentGuard guard;

    @Autowired
    NoteCommitments noteCommitments;

    @Autowired
    EnterAbsence enterAbsence;

    @Autowired
    Files files;

    Actor official;
    String officialMail;
    PetitionNumber number;

    @BeforeEach
    void answered() {
        var account = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        official = actor(account);
        officialMail = account.email().value();
        number = handedOver("open-platform");
        publishResponse.publish(number, ANSWER, official);
    }

    @Test
    void aCommitmentIsMadeAfterTheAnswerAndThePetitionIsFollowed() {
        make(DUE, LocalDate.of(2026, 9, 30));
        var made = only();
        assertThat(made.state()).isEqualTo(CommitmentState.PROMISED);
        assertThat(made.authoritySlug()).isEqualTo(DeskRows.AUTHORITY);
        assertThat(made.officialName()).isEqualTo("John Smith");
        assertThat(made.milestones())
                .singleElement()
                .satisfies(m -> assertThat(m.dueOn()).isEqualTo(LocalDate.of(2026, 9, 30)));
        assertThat(kinds()).containsExactly(CommitmentStep.Kind.MADE);
        assertThat(petitions.find(number).orElseThrow().state()).isEqualTo(PetitionState.MONITORING);
        var entry = petitions.timeline(number).getLast();
        assertThat(entry.kind()).isEqualTo("commitment_made");
        assertThat(entry.note().in(Language.EN)).isEqualTo("A night bus every hour.");
        make(DUE, null);
        assertThat(commitments.of(number)).extracting(Commitment::number).containsExactly(1, 2);
    }

    @Test
    void onlyWhoSpeaksForTheAuthorityThatAnsweredMakesOne() {
        var elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        var waiting = handedOver("open-platform");
        assertThatThrownBy(() -> makeCommitment.make(number, form(DUE, null), elsewhere))
                .hasMessage("responses.commitment.not-answered");
        assertThatThrownBy(() -> makeCommitment.make(waiting, form(DUE, null), official))
                .hasMessage("responses.commitment.not-answered");
        assertThatThrownBy(() -> makeCommitment.make(number, form(DUE, null), Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        assertThat(commitments.of(number)).isEmpty();
    }

    @Test
    void whatIsTypedIsCheckedAsAWhole() {
        var today = LocalDate.of(2026, 9, 2);
        assertRejected(
                () -> makeCommitment.make(
                        number,
                        new CommitmentForm(
                                LocalizedText.empty(),
                                today,
                                List.of(
                                        new CommitmentForm.MilestoneForm(LocalizedText.empty(), null),
                                        new CommitmentForm.MilestoneForm(LocalizedText.empty(), DUE))),
                        official),
                "text responses.commitment.text-missing",
                "dueOn responses.commitment.day-past",
                "milestone.2.text responses.commitment.milestone-missing",
                "milestone.2.dueOn responses.commitment.milestone-late");
        assertRejected(() -> make(LocalDate.of(2036, 9, 3), null), "dueOn responses.commitment.day-far");
        assertThat(commitments.of(number)).isEmpty();
    }

    @Test
    void itIsReportedStepByStepWithEvidenceUntilItIsKept() {
        make(DUE, LocalDate.of(2026, 9, 30));
        report(CommitmentStep.Kind.STARTED, null);
        assertThat(only().state()).isEqualTo(CommitmentState.IN_PROGRESS);
        report(CommitmentStep.Kind.REACHED, 1);
        assertThat(only().milestones().getFirst().reachedOn()).isEqualTo(LocalDate.of(2026, 9, 2));
        var pdf = "%PDF-1.4\n1 0 obj\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        reportCommitment.report(
                number,
                1,
                new ReportForm(CommitmentStep.Kind.KEPT, NOTE, null, List.of(new ReportForm.Evidence("act.pdf", pdf))),
                official);
        assertThat(only().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(only().endedOn()).isEqualTo(LocalDate.of(2026, 9, 2));
        var kept = commitments.steps(number).get(1).getLast();
        assertThat(kept.evidence()).singleElement().satisfies(file -> {
            assertThat(files.find(file).orElseThrow().name()).isEqualTo("act.pdf");
            assertThat(commitments.isEvidence(number, file)).isTrue();
            assertThat(commitments.isEvidence(new PetitionNumber(1), file)).isFalse();
        });
        assertThatThrownBy(() -> report(CommitmentStep.Kind.NOTED, null)).hasMessage("responses.commitment.not-now");
    }

    @Test
    void aReportNeedsWordsAMilestoneThatIsOpenAndFilesThatAreDocuments() {
        make(DUE, LocalDate.of(2026, 9, 30));
        var citizen = actor(rows.person("Citizen", Language.EN));
        var text = "not a document".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertRejected(
                () -> reportCommitment.report(
                        number,
                        1,
                        new ReportForm(
                                CommitmentStep.Kind.REACHED,
                                LocalizedText.empty(),
                                2,
                                List.of(new ReportForm.Evidence("x.pdf", text))),
                        official),
                "note responses.commitment.note-missing",
                "milestone responses.commitment.milestone-unknown",
                "evidence files.wrong-kind");
        assertThatThrownBy(() -> reportCommitment.report(
                        number, 1, new ReportForm(CommitmentStep.Kind.KEPT, NOTE, null, List.of()), citizen))
                .hasMessage("responses.commitment.not-now");
        assertThat(kinds()).containsExactly(CommitmentStep.Kind.MADE);
    }

    @Test
    void theAuthorityIsRemindedAndTheDayAfterItsDueDateItIsLateOnce() {
        make(DUE, null);
        at("2026-11-12");
        assertThat(reminders()).isEmpty();
        at("2026-11-13");
        assertThat(reminders()).singleElement().satisfies(mail -> {
            assertThat(mail.subject())
                    .isEqualTo("Commitment to be kept by 20 November 2026, petition No. " + number
                            + ": A night bus every hour.");
            assertThat(mail.text()).contains("A night bus every hour.", "commitment No. 1");
        });
        at("2026-11-13");
        assertThat(reminders()).hasSize(1);
        at("2026-11-19");
        assertThat(reminders()).hasSize(2);
        at("2026-11-20");
        assertThat(only().state()).isEqualTo(CommitmentState.PROMISED);
        at("2026-11-21");
        assertThat(only().state()).isEqualTo(CommitmentState.LATE);
        assertThat(only().lateSince()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(reminders()).hasSize(3);
        at("2026-12-18");
        assertThat(reminders()).hasSize(3);
        at("2026-12-19");
        at("2026-12-19");
        assertThat(reminders()).hasSize(4);
        assertThat(kinds()).containsExactly(CommitmentStep.Kind.MADE, CommitmentStep.Kind.LATE);
        report(CommitmentStep.Kind.KEPT, null);
        assertThat(only().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(only().lateSince()).isEqualTo(LocalDate.of(2026, 11, 21));
        at("2027-03-01");
        assertThat(reminders()).hasSize(4);
    }

    @Test
    void whoStandsInForAnOfficialWhoIsAwayIsReminded() {
        var deputy = rows.official("Anna Kim", Language.EN, DeskRows.AUTHORITY);
        enterAbsence.enter(
                DeskRows.AUTHORITY, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 15), deputy.id(), official);
        make(DUE, null);
        at("2026-11-13");
        assertThat(reminders()).isEmpty();
        assertThat(sentMails.to(deputy.email(), 50))
                .filteredOn(mail -> mail.subject().startsWith("Commitment"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("You get this email in place of John Smith, who is away."));
        at("2026-11-19");
        assertThat(reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).doesNotContain("in place of"));
    }

    @Test
    void afterAJumpOnlyWhatIsStillSoIsSaidAndTheTimelineHasTheRightDay() {
        make(DUE, LocalDate.of(2026, 9, 30));
        at("2027-01-15");
        assertThat(reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject())
                        .isEqualTo("Commitment late, petition No. " + number + ": A night bus every hour."));
        var late = petitions.timeline(number).stream()
                .filter(entry -> entry.kind().equals("commitment_late"))
                .toList();
        assertThat(late).extracting(TimelineEntry::happenedAt).containsExactly(Instant.parse("2026-11-20T19:00:00Z"));
    }

    @Test
    void aMilestoneIsRemindedOfUnlessItWasReached() {
        make(DUE, LocalDate.of(2026, 9, 30));
        at("2026-09-23");
        assertThat(reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Ten buses bought."));
        make(DUE, LocalDate.of(2026, 10, 14));
        reportCommitment.report(number, 2, new ReportForm(CommitmentStep.Kind.REACHED, NOTE, 1, List.of()), official);
        at("2026-10-08");
        assertThat(reminders()).hasSize(1);
    }

    @Test
    void theGroupDisputesOnceEachTimeItIsSaidToBeKeptAndTheAuthorityAnswersOnce() {
        var leader = leader();
        make(DUE, null);
        assertThatThrownBy(() -> disputeCommitment.dispute(number, 1, NOTE, leader))
                .hasMessage("responses.commitment.not-now");
        report(CommitmentStep.Kind.KEPT, null);
        assertThatThrownBy(() -> disputeCommitment.dispute(number, 1, NOTE, official))
                .hasMessage("responses.commitment.not-now");
        assertRejected(
                () -> disputeCommitment.dispute(number, 1, LocalizedText.empty(), leader),
                "note responses.commitment.note-missing");
        disputeCommitment.dispute(number, 1, LocalizedText.of(Language.EN, "No bus came."), leader);
        assertThat(only().disputed()).isTrue();
        assertThat(only().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("No bus came."));
        assertThatThrownBy(() -> disputeCommitment.dispute(number, 1, NOTE, leader))
                .hasMessage("responses.commitment.not-now");
        assertThatThrownBy(() -> disputeCommitment.answer(number, 1, true, NOTE, leader))
                .hasMessage("responses.commitment.not-now");
        disputeCommitment.answer(number, 1, true, NOTE, official);
        assertThat(only().disputed()).isTrue();
        assertThatThrownBy(() -> disputeCommitment.answer(number, 1, true, NOTE, official))
                .hasMessage("responses.commitment.not-now");
        assertThat(kinds())
                .containsExactly(
                        CommitmentStep.Kind.MADE,
                        CommitmentStep.Kind.KEPT,
                        CommitmentStep.Kind.DISPUTED,
                        CommitmentStep.Kind.UPHELD);
    }

    @Test
    void anAuthorityThatAgreesGoesOnAndIsLateIfItsDayHasPassed() {
        var leader = leader();
        make(DUE, null);
        report(CommitmentStep.Kind.KEPT, null);
        disputeCommitment.dispute(number, 1, NOTE, leader);
        clock.set(Instant.parse("2026-11-25T05:00:00Z"));
        disputeCommitment.answer(number, 1, false, NOTE, official);
        assertThat(only().state()).isEqualTo(CommitmentState.LATE);
        assertThat(only().disputed()).isFalse();
        assertThat(only().endedOn()).isNull();
        assertThat(only().lateSince()).isEqualTo(LocalDate.of(2026, 11, 21));
        noteCommitments.run();
        report(CommitmentStep.Kind.KEPT, null);
        disputeCommitment.dispute(number, 1, NOTE, leader);
        assertThat(only().disputed()).isTrue();
    }

    @Test
    void theListOfAnAuthorityIsByDueDateAndCountedByState() {
        make(DUE, null);
        make(LocalDate.of(2026, 10, 1), null);
        report(CommitmentStep.Kind.BROKEN, null);
        var all = commitments.ofAuthority(DeskRows.AUTHORITY, java.util.Set.of(), Paging.first(10));
        assertThat(all.items()).extracting(Commitment::number).containsExactly(2, 1);
        assertThat(commitments
                        .ofAuthority(DeskRows.AUTHORITY, java.util.Set.of(CommitmentState.BROKEN), Paging.first(10))
                        .items())
                .extracting(Commitment::number)
                .containsExactly(1);
        assertThat(commitments.counts(DeskRows.AUTHORITY))
                .containsOnly(java.util.Map.entry("broken", 1), java.util.Map.entry("promised", 1));
        jdbc.update("update responses.commitment set state = 'KEPT', disputed = true where number = 2");
        assertThat(commitments.counts(DeskRows.AUTHORITY))
                .containsEntry("disputed", 1)
                .doesNotContainKey("kept");
        jdbc.update("update responses.commitment set disputed = false, late_since = ? where number = 2", DUE);
        assertThat(commitments.counts(DeskRows.AUTHORITY)).containsEntry("kept-late", 1);
    }

    @Test
    void ofATakenDownPetitionNothingIsSaid() {
        make(DUE, null);
        jdbc.update("update petitions.petition set state = 'taken_down' where number = ?", number.value());
        at("2026-11-28");
        assertThat(reminders()).isEmpty();
        assertThat(only().state()).isEqualTo(CommitmentState.PROMISED);
        assertThat(guard.of(only(), official).reports()).isEmpty();
    }

    private Actor leader() {
        var account = rows.person("Leader", Language.EN);
        jdbc.update(
                "update petitions.petition set author = ? where number = ?",
                account.id().value(),
                number.value());
        return actor(account);
    }

    private void make(LocalDate due, @org.jspecify.annotations.Nullable LocalDate milestone) {
        makeCommitment.make(number, form(due, milestone), official);
    }

    private static CommitmentForm form(LocalDate due, @org.jspecify.annotations.Nullable LocalDate milestone) {
        return new CommitmentForm(
                LocalizedText.of(Language.EN, "A night bus every hour."),
                due,
                Stream.ofNullable(milestone)
                        .map(day -> new CommitmentForm.MilestoneForm(
                                LocalizedText.of(Language.EN, "Ten buses bought."), day))
                        .toList());
    }

    private void report(CommitmentStep.Kind kind, @org.jspecify.annotations.Nullable Integer milestone) {
        reportCommitment.report(number, 1, new ReportForm(kind, NOTE, milestone, List.of()), official);
    }

    private void at(String day) {
        clock.set(Instant.parse(day + "T05:00:00Z"));
        noteCommitments.run();
    }

    private Commitment only() {
        return commitments.find(number, 1).orElseThrow();
    }

    private List<CommitmentStep.Kind> kinds() {
        return commitments.steps(number).get(1).stream()
                .map(CommitmentStep::kind)
                .toList();
    }

    private List<SentMail> reminders() {
        return sentMails.to(new org.bastama.foundation.shared.EmailAddress(officialMail), 50).stream()
                .filter(mail -> mail.text().contains("ommitment No."))
                .toList();
    }

    private static void assertRejected(Runnable action, String... violations) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactly(violations));
    }
}
