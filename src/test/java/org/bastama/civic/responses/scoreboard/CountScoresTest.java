package org.bastama.civic.responses.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.responses.AnnulLetter;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.Signatory;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Handed over on Wednesday 2 September 2026: due on the 23rd. */
class CountScoresTest extends DeskTest {

    private static final String OTHER = "akimat-abai-region";
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 23);
    private static final LocalizedText REASON = LocalizedText.of(Language.RU, "Запросили смету.");

    @Autowired
    CountScores count;

    @Autowired
    ScoreboardQueries scoreboard;

    @Autowired
    ExtendDeadline extend;

    @Autowired
    SuspendDeadline suspend;

    @Autowired
    TransferPetition transfer;

    @Autowired
    CorrectResponse correct;

    @Autowired
    AnnulLetter annul;

    Actor official;

    @BeforeEach
    void nothingIsCounted() {
        List.of("score_day", "score_case", "score", "score_quarter")
                .forEach(table -> jdbc.update("delete from responses." + table));
        official = actor(official());
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(Formats.ZONE).toInstant());
    }

    private void countOn(LocalDate day) {
        on(day);
        count.run();
    }

    private Figures figures(String slug) {
        return scoreboard.now().orElseThrow().of(slug).map(Board.Line::figures).orElse(Figures.NONE);
    }

    private Figures figures() {
        return figures(DeskRows.AUTHORITY);
    }

    private List<ScoreCase> cases(CaseSet set) {
        return scoreboard.cases(scoreboard.lastDay().orElseThrow(), DeskRows.AUTHORITY, set, null, 100);
    }

    private void answer(PetitionNumber number, LocalDate day) {
        on(day);
        publishResponse.publish(number, ANSWER, official);
    }

    @Test
    void whatHappensOnADayCountsFromTheNext() {
        handedOver("open-platform");
        count.run();
        assertThat(figures().received()).isZero();
        countOn(FIRST);
        assertThat(figures().received()).isEqualTo(1);
        assertThat(figures().judged()).isZero();
    }

    @Test
    void aWaitingCaseBecomesOverdueTheDayAfterItsDueDateAndStaysInThatQuarter() {
        var number = handedOver("open-platform");
        countOn(DUE);
        assertThat(figures().overdue()).isZero();
        countOn(DUE.plusDays(1));
        assertThat(figures().overdue()).isEqualTo(1);
        assertThat(figures().judged()).isEqualTo(1);
        answer(number, LocalDate.of(2026, 10, 2));
        countOn(LocalDate.of(2026, 10, 3));
        assertThat(figures().overdue()).isZero();
        assertThat(figures().judged()).isEqualTo(1);
        assertThat(figures().inTime()).isZero();
        assertThat(figures().answered()).isEqualTo(1);
        assertThat(scoreboard.trend(scoreboard.lastDay().orElseThrow(), DeskRows.AUTHORITY))
                .containsExactly(new Quarter(LocalDate.of(2026, 7, 1), 1, 0));
        assertThat(cases(CaseSet.ANSWERED))
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.LATE));
    }

    @Test
    void anExtendedTermIsTheTerm() {
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 10));
        extend.extend(number, DUE, REASON, official);
        countOn(LocalDate.of(2026, 10, 1));
        assertThat(figures().overdue()).isZero();
        answer(number, LocalDate.of(2026, 10, 5));
        countOn(LocalDate.of(2026, 10, 6));
        assertThat(figures().inTime()).isEqualTo(1);
        assertThat(cases(CaseSet.ANSWERED_IN_TIME))
                .singleElement()
                .satisfies(one -> assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 10, 14)));
    }

    @Test
    void aSuspensionMovesTheDayOnWhichItIsOverdue() {
        var number = suspendable();
        on(LocalDate.of(2026, 9, 7));
        suspend.suspend(number, LocalDate.of(2026, 9, 11), REASON, official);
        countOn(LocalDate.of(2026, 10, 1).minusDays(1));
        assertThat(figures().overdue()).isZero();
        answer(number, LocalDate.of(2026, 9, 30));
        countOn(LocalDate.of(2026, 10, 1));
        assertThat(figures().inTime()).isEqualTo(1);
        assertThat(cases(CaseSet.ANSWERED_IN_TIME))
                .singleElement()
                .satisfies(one -> assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void aLetterCountsOnTheDayOnWhichItWasReceived() {
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 10, 5));
        publishResponse.publishLetter(
                number, ANSWER, "12-3/45", new Signatory.Paper(number, 1, LocalDate.of(2026, 9, 9)));
        countOn(LocalDate.of(2026, 10, 6));
        assertThat(figures().inTime()).isEqualTo(1);
        assertThat(figures().medianHalves()).as("five working days").isEqualTo(10);
    }

    @Test
    void aLetterThatIsTakenBackWasNoAnswer() {
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 10));
        var received = LocalDate.of(2026, 9, 9);
        var letter = publishResponse.publishLetter(number, ANSWER, "12", new Signatory.Paper(number, 1, received));
        countOn(LocalDate.of(2026, 9, 11));
        assertThat(figures().answered()).isEqualTo(1);
        var ended = responses.handOver(number).orElseThrow().endedAt();
        annul.annul(number, letter.id(), ended, REASON);
        countOn(LocalDate.of(2026, 9, 12));
        assertThat(figures().answered()).isZero();
        assertThat(figures().received()).isEqualTo(1);
        countOn(DUE.plusDays(1));
        assertThat(figures().overdue()).isEqualTo(1);
    }

    @Test
    void aCorrectionDoesNotMoveTheAnswer() {
        var number = handedOver("open-platform");
        answer(number, LocalDate.of(2026, 9, 9));
        on(LocalDate.of(2026, 10, 20));
        var answer = responses.of(number).getLast();
        correct.correct(
                number,
                answer.id(),
                new ResponseForm("refused", LocalizedText.of(Language.RU, "Автобуса не будет.")),
                REASON,
                official);
        countOn(LocalDate.of(2026, 10, 21));
        assertThat(figures().inTime()).isEqualTo(1);
        assertThat(figures().medianHalves()).as("five working days").isEqualTo(10);
    }

    @Test
    void aPassedOnPetitionIsTheNextAuthoritysCaseWithItsOwnDays() {
        var number = handedOver("open-platform");
        countOn(FIRST);
        transfer.transfer(number, OTHER, REASON, official);
        assertThat(figures(OTHER).received()).isZero();
        countOn(FIRST.plusDays(1));
        assertThat(figures().received()).isZero();
        assertThat(figures().passedOn()).isEqualTo(1);
        assertThat(figures(OTHER).received()).isEqualTo(1);
        assertThat(cases(CaseSet.PASSED_ON))
                .singleElement()
                .satisfies(one -> assertThat(one.receivedOn()).isEqualTo(LocalDate.of(2026, 9, 2)));
        var day = scoreboard.lastDay().orElseThrow();
        assertThat(scoreboard.cases(day, OTHER, CaseSet.RECEIVED, null, 9))
                .singleElement()
                .satisfies(one -> assertThat(one.receivedOn()).isEqualTo(FIRST));
        assertThat(scoreboard
                        .on(FIRST)
                        .orElseThrow()
                        .of(DeskRows.AUTHORITY)
                        .orElseThrow()
                        .figures()
                        .received())
                .as("what was shown before")
                .isEqualTo(1);
    }

    @Test
    void aPetitionTakenDownCountsNowhereUnlessItWasAnswered() {
        var taken = handedOver("open-platform");
        var answered = handedOver("open-platform");
        answer(answered, FIRST);
        for (var number : List.of(taken, answered)) {
            transaction.executeWithoutResult(s -> events.publishEvent(
                    new PetitionStepped(number, PetitionState.HANDED_OVER, PetitionState.TAKEN_DOWN)));
        }
        countOn(FIRST.plusDays(1));
        assertThat(figures().received()).isEqualTo(1);
        assertThat(figures().inTime()).isEqualTo(1);
    }

    @Test
    void aLetterIsNoAnswerToWhatWasDeliveredAfterItWasReceived() {
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 10));
        deliveredAgain(number, 2, false);
        on(LocalDate.of(2026, 9, 11));
        var letter = publishResponse.publishLetter(
                number, ANSWER, "12", new Signatory.Paper(number, 1, LocalDate.of(2026, 9, 9)));
        jdbc.update(
                "insert into responses.paper_answer (id, petition, turn, authority_slug, received_on, letter_number,"
                        + " outcome, body, file_id, state, entered_by, entered_at, response, answered_at)"
                        + " values (?, ?, 1, ?, date '2026-09-09', '12', 'partly', '{}', ?, 'CONFIRMED', ?, ?, ?, ?)",
                UUID.randomUUID(),
                number.value(),
                DeskRows.AUTHORITY,
                UUID.randomUUID(),
                UUID.randomUUID(),
                clock.instant().atOffset(ZoneOffset.UTC),
                letter.id(),
                LocalDate.of(2026, 9, 9).atStartOfDay(Formats.ZONE).toOffsetDateTime());
        transaction.executeWithoutResult(s ->
                events.publishEvent(new PetitionStepped(number, PetitionState.HANDED_OVER, PetitionState.TAKEN_DOWN)));
        countOn(LocalDate.of(2026, 9, 12));
        assertThat(figures().received()).isEqualTo(1);
        assertThat(figures().answered()).isEqualTo(1);
    }

    @Test
    void withoutATermThereIsNoInTime() {
        handedOver("uk-parliament");
        countOn(FIRST);
        assertThat(cases(CaseSet.RECEIVED))
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.WAITING_WITHOUT_TERM));
        countOn(DUE.plusYears(1));
        assertThat(figures().received()).isEqualTo(1);
        assertThat(figures().judged()).isZero();
        assertThat(figures().overdue()).isZero();
    }

    @Test
    void aSecondThresholdIsASecondCaseAndAReviewIsNone() {
        var number = handedOver("open-platform");
        deliveredAgain(number, 2, false);
        deliveredAgain(number, 3, true);
        countOn(FIRST);
        assertThat(figures().received()).isEqualTo(2);
    }

    @Test
    void whatSignersSaidAndWhatWasPromisedCountsOnceAndLaterToo() {
        var number = handedOver("open-platform");
        deliveredAgain(number, 2, false);
        answer(number, FIRST);
        voted(number);
        countOn(FIRST.plusDays(1));
        assertThat(figures().answered()).isEqualTo(2);
        assertThat(figures().rated()).as("the question is open").isZero();
        jdbc.update(
                "update responses.question set closed_at = ?", clock.instant().atOffset(ZoneOffset.UTC));
        promise(number, 1, "KEPT", false);
        promise(number, 2, "BROKEN", false);
        promise(number, 3, "IN_PROGRESS", false);
        promise(number, 4, "KEPT", true);
        countOn(FIRST.plusDays(2));
        assertThat(figures().rated()).isEqualTo(1);
        assertThat(figures().satisfaction()).isEqualTo(650);
        assertThat(figures().kept()).isEqualTo(1);
        assertThat(figures().promised()).isEqualTo(2);
        assertThat(cases(CaseSet.RATED)).hasSize(1);
        assertThat(cases(CaseSet.PROMISED)).hasSize(1);
    }

    private void deliveredAgain(PetitionNumber number, int ordinal, boolean review) {
        jdbc.update(
                "insert into responses.hand_over (petition, ordinal, authority_slug, handed_over_at, review)"
                        + " values (?, ?, ?, ?, ?)",
                number.value(),
                ordinal,
                DeskRows.AUTHORITY,
                clock.instant().atOffset(ZoneOffset.UTC),
                review);
    }

    /** The question that the answer opened, as far as its sums go. */
    private void voted(PetitionNumber number) {
        jdbc.update(
                "update responses.question set asked_count = 20, yes_count = 5, partly_count = 3, no_count = 2"
                        + " where petition = ?",
                number.value());
    }

    private void promise(PetitionNumber petition, int number, String state, boolean disputed) {
        jdbc.update(
                "insert into responses.commitment (petition, number, authority_slug, response, body, due_on, state,"
                        + " disputed, official, official_name, made_at, changed_at, steps, next_notice_on)"
                        + " values (?, ?, ?, ?, '{}', date '2026-12-01', ?, ?, ?, 'Official', ?, ?, 1, date '2026-12-01')",
                petition.value(),
                number,
                DeskRows.AUTHORITY,
                UUID.randomUUID(),
                state,
                disputed,
                UUID.randomUUID(),
                clock.instant().atOffset(ZoneOffset.UTC),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Test
    void aDayIsCountedOnceAndItsRankingCanBeShownForEver() {
        for (var i = 0; i < 5; i++) {
            answer(handedOver("open-platform", TestClock.START), FIRST);
        }
        countOn(FIRST.plusDays(1));
        var shown = scoreboard.now().orElseThrow();
        assertThat(shown.of(DeskRows.AUTHORITY).orElseThrow().place()).isEqualTo(1);
        var late = handedOver("open-platform", TestClock.START);
        clock.advance(Duration.ofHours(2));
        count.run();
        assertThat(scoreboard.now()).contains(shown);
        countOn(DUE.plusDays(2));
        assertThat(figures().overdue()).isEqualTo(1);
        assertThat(figures().inTimePercent()).isEqualTo(83);
        assertThat(scoreboard.on(FIRST.plusDays(1))).contains(shown);
        assertThat(scoreboard.on(FIRST.plusDays(9)))
                .as("the last day counted before it")
                .contains(shown);
        assertThat(scoreboard.on(FIRST)).isEmpty();
        assertThat(scoreboard.cases(shown.day(), DeskRows.AUTHORITY, CaseSet.RECEIVED, null, 9))
                .hasSize(5)
                .noneMatch(one -> one.key().petition().equals(late));
        assertThat(jdbc.queryForObject("select count(*) from responses.score_day", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void aRunThatWasCutOffIsDoneAgain() {
        handedOver("open-platform");
        countOn(FIRST);
        var before = scoreboard.now();
        jdbc.update("delete from responses.score_day");
        jdbc.update("delete from responses.score");
        count.run();
        assertThat(scoreboard.now().orElseThrow().lines())
                .isEqualTo(before.orElseThrow().lines());
        assertThat(jdbc.queryForObject("select count(*) from responses.score_case", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void casesAreReadByKey() {
        for (var i = 0; i < 7; i++) {
            handedOver("open-platform");
        }
        countOn(FIRST);
        var day = scoreboard.lastDay().orElseThrow();
        var first = scoreboard.cases(day, DeskRows.AUTHORITY, CaseSet.RECEIVED, null, 4);
        var second = scoreboard.cases(
                day, DeskRows.AUTHORITY, CaseSet.RECEIVED, first.getLast().key(), 4);
        assertThat(first).hasSize(4);
        assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
        var all = new java.util.ArrayList<ScoreCase>();
        scoreboard.forEach(day, DeskRows.AUTHORITY, CaseSet.RECEIVED, all::add);
        assertThat(all).hasSize(7).startsWith(first.toArray(ScoreCase[]::new));
    }
}
