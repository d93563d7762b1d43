package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.procedures.Standstill;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Handed over on Wednesday 2 September 2026 with 15 working days: due on the 23rd. Suspended from Monday the 7th until
 * Friday the 11th: due on the 30th. All dates counted by hand on the calendar of Kazakhstan.
 */
class SuspensionTest extends DeskTest {

    private static final String OTHER = "akimat-abai-region";
    private static final LocalDate DUE = LocalDate.of(2026, 9, 23);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 11);
    private static final LocalDate MOVED = LocalDate.of(2026, 9, 30);
    private static final LocalizedText REASON = LocalizedText.of(Language.RU, "Запросили экспертизу.");

    @Autowired
    SuspendDeadline suspendDeadline;

    @Autowired
    ResumeDeadline resumeDeadline;

    @Autowired
    ExtendDeadline extendDeadline;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    EndSuspensions endSuspensions;

    @Autowired
    ResponseGuard guard;

    @Autowired
    TimelineTexts texts;

    Actor official;

    @BeforeEach
    void signIn() {
        official = actor(official());
    }

    @Test
    void noDayCountsAndTheDueDateMoves() {
        var number = suspended();
        var deadline = deadline(number);
        assertThat(deadline.dueOn()).isEqualTo(MOVED);
        assertThat(deadline.state()).isEqualTo(Deadline.State.SUSPENDED);
        assertThat(deadline.suspendedUntil()).contains(FRIDAY);
        assertThat(deadlines.daysLeft(deadline)).isEqualTo(13);
        assertThat(deadlines.explain(deadline).due()).isEqualTo(MOVED);
        assertThat(deadlines.explain(deadline).days())
                .filteredOn(day -> "suspended".equals(day.leftOut()))
                .hasSize(5);
        assertThat(deadlines.suspensions(deadline))
                .singleElement()
                .isEqualTo(new Suspension(
                        1,
                        DeskRows.AUTHORITY,
                        MONDAY,
                        FRIDAY,
                        DUE,
                        MOVED,
                        responses.of(number).getFirst().id(),
                        null));
        on(FRIDAY);
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.SUSPENDED);
        on(FRIDAY.plusDays(1));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.RUNNING);
        on(MOVED);
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.DUE_SOON);
        on(MOVED.plusDays(1));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.OVERDUE);
        on(LocalDate.of(2026, 10, 21));
        assertThat(deadline(number).state()).as("twice the term").isEqualTo(Deadline.State.OVERDUE);
        on(LocalDate.of(2026, 10, 22));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.LONG_OVERDUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | The term was suspended until 11 September 2026: Akimat of Semey, due 30 September 2026
            RU | Срок приостановлен по 11 сентября 2026 г.: Акимат города Семей, ответ до 30 сентября 2026 г.
            KK | Мерзім тоқтатыла тұрды, тоқтата тұрудың соңғы күні — 2026 ж. 11 қыркүйек: Семей қаласының әкімдігі, жауап берудің соңғы күні — 2026 ж. 30 қыркүйек
            """)
    void theActIsPublicWithItsReason(Language language, String told) {
        var number = suspended();
        assertThat(responses.of(number)).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Response.Kind.SUSPENSION);
            assertThat(act.particulars()).isEqualTo(Response.Particulars.suspended(FRIDAY, MOVED));
            assertThat(act.text()).isEqualTo(REASON);
            assertThat(act.officialName()).isEqualTo("Айгүл Сейітова");
        });
        var step = petitions.timeline(number).getLast();
        assertThat(step.kind()).isEqualTo("suspended");
        assertThat(step.note()).isEqualTo(REASON);
        assertThat(texts.of(step, language).replace('\u00A0', ' ')).isEqualTo(told);
    }

    @Test
    void itNeedsAReasonAndADayThatTheProcedureAllows() {
        var number = suspendable();
        assertThat(suspendDeadline.lastDay(number)).isEqualTo(LocalDate.of(2026, 9, 15));
        assertRejected(
                () -> suspendDeadline.suspend(number, null, LocalizedText.empty(), official),
                "until responses.suspension.until-missing",
                "reason responses.reason-missing");
        assertRejected(
                () -> suspendDeadline.suspend(number, LocalDate.of(2026, 9, 1), REASON, official),
                "until responses.suspension.until-past");
        assertRejected(
                () -> suspendDeadline.suspend(number, LocalDate.of(2026, 9, 16), REASON, official),
                "until responses.suspension.until-too-late");
        assertThat(deadline(number).dueOn()).isEqualTo(DUE);
        suspendDeadline.suspend(number, LocalDate.of(2026, 9, 15), REASON, official);
        on(LocalDate.of(2026, 9, 16));
        assertThat(guard.of(number, official).suspend()).isEqualTo(Permit.refused("responses.suspension.used-up", 10));
    }

    @Test
    void itMayBeRepeatedWhileDaysAreLeft() {
        var number = suspended();
        on(LocalDate.of(2026, 9, 14));
        var last = LocalDate.of(2026, 9, 18);
        assertThat(suspendDeadline.lastDay(number)).isEqualTo(last);
        suspendDeadline.suspend(number, last, REASON, official);
        assertThat(deadline(number).dueOn()).isEqualTo(LocalDate.of(2026, 10, 7));
        assertThat(deadlines.suspensions(deadline(number)))
                .extracting(Suspension::place)
                .containsExactly(1, 2);
        on(LocalDate.of(2026, 9, 21));
        assertThat(guard.of(number, official).suspend().given()).isFalse();
    }

    @Test
    void onTheLastDayTheTermIsStillSuspendedAndAfterItNot() {
        var number = suspendable();
        clock.set(Instant.parse("2026-09-23T18:59:00Z"));
        suspendDeadline.suspend(number, LocalDate.of(2026, 9, 25), REASON, official);
        assertThat(deadline(number).dueOn()).isEqualTo(LocalDate.of(2026, 9, 28));
        var late = suspendable(Instant.parse("2026-09-02T06:00:00Z"));
        clock.set(Instant.parse("2026-09-23T19:00:00Z"));
        assertThat(guard.of(late, official).suspend()).isEqualTo(Permit.refused("responses.suspension.too-late", DUE));
        assertThatThrownBy(() -> suspendDeadline.suspend(late, LocalDate.of(2026, 9, 25), REASON, official))
                .hasMessage("responses.suspension.too-late");
    }

    @Test
    void whatIsNotAllowedIsRefused() {
        assertRefused(handedOver("open-platform"), "responses.suspension.not-allowed");
        assertRefused(handedOver("kz-national"), "responses.suspension.not-allowed");
        assertRefused(handedOver("uk-parliament"), "responses.suspension.no-term");
        var number = suspended();
        assertRefused(number, "responses.suspension.is-suspended");
        publishResponse.publish(number, ANSWER, official);
        assertRefused(number, "responses.already-answered");
        assertThatThrownBy(() -> resumeDeadline.resume(number, REASON, official))
                .hasMessage("responses.already-answered");
    }

    private void assertRefused(PetitionNumber number, String key) {
        assertThatThrownBy(() -> suspendDeadline.suspend(number, FRIDAY, REASON, official))
                .hasMessage(key);
    }

    @Test
    void whoDoesNotSpeakForTheAuthorityMayNeither() {
        var number = suspended();
        var stranger = actor(rows.official("Elsewhere", Language.EN, OTHER));
        assertThatThrownBy(() -> suspendDeadline.suspend(number, FRIDAY, REASON, stranger))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> resumeDeadline.resume(number, REASON, stranger))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> resumeDeadline.resume(number, REASON, Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.SUSPENDED);
    }

    @Test
    void itIsEndedEarlyAndThatDayCountsAgain() {
        var number = suspended();
        on(LocalDate.of(2026, 9, 9));
        assertThat(resumeDeadline.newDueDate(number)).isEqualTo(LocalDate.of(2026, 9, 25));
        assertRejected(
                () -> resumeDeadline.resume(number, LocalizedText.empty(), official),
                "reason responses.reason-missing");
        resumeDeadline.resume(number, REASON, official);
        assertThat(deadline(number).dueOn()).isEqualTo(LocalDate.of(2026, 9, 25));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.RUNNING);
        var act = responses.of(number).getLast();
        assertThat(act.kind()).isEqualTo(Response.Kind.RESUMPTION);
        assertThat(deadlines.suspensions(deadline(number)).getFirst().resumption())
                .isEqualTo(new Suspension.Resumption(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 25), act.id()));
        assertThat(texts.of(petitions.timeline(number).getLast(), Language.EN))
                .isEqualTo("The suspension was ended early: Akimat of Semey, due 25 September 2026");
        assertThatThrownBy(() -> resumeDeadline.resume(number, REASON, official))
                .hasMessage("responses.resumption.not-suspended");
        on(LocalDate.of(2026, 9, 14));
        endSuspensions.run();
        assertThat(steps(number)).containsExactly("deadline_started", "suspended", "resumed");
        assertThat(suspendDeadline.lastDay(number))
                .as("two of ten days are used")
                .isEqualTo(LocalDate.of(2026, 9, 23));
    }

    @Test
    void endedOnItsFirstDayItNeverWas() {
        var number = suspended();
        resumeDeadline.resume(number, REASON, official);
        assertThat(deadline(number).dueOn()).isEqualTo(DUE);
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(deadlines.explain(deadline(number)).stoodStill()).isFalse();
        suspendDeadline.suspend(number, FRIDAY, REASON, official);
        assertThat(deadline(number).dueOn()).isEqualTo(MOVED);
    }

    @Test
    void anExtensionDuringItAddsToWhatIsLeft() {
        var number = suspended();
        extendDeadline.extend(number, MOVED, REASON, official);
        assertThat(deadline(number).dueOn()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.SUSPENDED);
        on(LocalDate.of(2026, 9, 9));
        resumeDeadline.resume(number, REASON, official);
        var deadline = deadline(number);
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 10, 16));
        assertThat(deadlines.explainExtensions(deadline).getLast().due()).isEqualTo(deadline.dueOn());
    }

    @Test
    void aTransferEndsItForTheNextAuthorityHasItsOwnTerm() {
        var receiving = actor(rows.official("Receiving", Language.EN, OTHER));
        var number = suspended();
        transferPetition.transfer(number, OTHER, REASON, official);
        var deadline = deadline(number);
        assertThat(deadline.state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(deadline.standstill()).isEqualTo(Standstill.NONE);
        assertThat(deadlines.suspensions(deadline)).isEmpty();
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(responses.transfers(number).getFirst().dueOn()).isEqualTo(MOVED);
        on(LocalDate.of(2026, 9, 14));
        endSuspensions.run();
        assertThat(steps(number)).endsWith("transferred");
        assertThat(guard.of(number, receiving).suspend().given()).isTrue();
    }

    @Test
    void theFinalAnswerEndsIt() {
        var number = suspended();
        on(LocalDate.of(2026, 9, 9));
        publishResponse.publish(number, ANSWER, official);
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.STOPPED);
        assertThat(deadline(number).stoppedLate()).isFalse();
        on(LocalDate.of(2026, 9, 14));
        endSuspensions.run();
        assertThat(steps(number)).endsWith("answered");
    }

    @Test
    void byItsDateItEndsOnceThoughTheJobRunsTwice() {
        var number = suspended();
        on(FRIDAY);
        endSuspensions.run();
        assertThat(steps(number)).endsWith("suspended");
        on(LocalDate.of(2026, 9, 14));
        endSuspensions.run();
        endSuspensions.run();
        assertThat(steps(number)).containsExactly("deadline_started", "suspended", "suspension_ended");
        assertThat(petitions.timeline(number)).last().satisfies(entry -> {
            assertThat(entry.happenedAt()).isEqualTo(Instant.parse("2026-09-11T19:00:00Z"));
            assertThat(texts.of(entry, Language.EN))
                    .isEqualTo("The suspension is over, the term runs again: Akimat of Semey, due 30 September 2026");
        });
        assertThat(mailings(number)).containsExactly("suspended:1", "suspension_ended:1:2026-09-30");
        assertThat(deadline(number).dueOn()).isEqualTo(MOVED);
    }

    @Test
    void whatIsSuspendedIsNotDueSoonOnTheDesk() {
        var number = suspendable();
        on(LocalDate.of(2026, 9, 17));
        assertThat(shown(DeskFilter.Show.DUE_SOON)).isOne();
        suspendDeadline.suspend(number, LocalDate.of(2026, 9, 22), REASON, official);
        assertThat(shown(DeskFilter.Show.DUE_SOON)).isZero();
        assertThat(shown(DeskFilter.Show.SUSPENDED)).isOne();
        assertThat(desk.list(official, new DeskFilter(DeskFilter.Show.SUSPENDED, null), Paging.first(10))
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.deadline().state()).isEqualTo(Deadline.State.SUSPENDED));
        on(LocalDate.of(2026, 9, 24));
        assertThat(shown(DeskFilter.Show.SUSPENDED)).isZero();
        assertThat(shown(DeskFilter.Show.DUE_SOON)).isOne();
    }

    private long shown(DeskFilter.Show show) {
        return desk.counts(official, new DeskFilter(DeskFilter.Show.OPEN, null)).getOrDefault(show, 0L);
    }

    private PetitionNumber suspended() {
        var number = suspendable();
        on(MONDAY);
        suspendDeadline.suspend(number, FRIDAY, REASON, official);
        return number;
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(Formats.ZONE).toInstant());
    }

    private Deadline deadline(PetitionNumber number) {
        return deadlines.current(number).orElseThrow();
    }

    private List<String> steps(PetitionNumber number) {
        return petitions.timeline(number).stream().map(TimelineEntry::kind).toList();
    }

    private List<String> mailings(PetitionNumber number) {
        return jdbc.queryForList(
                "select occasion from notifications.mailing where number = ? and occasion like 'susp%'"
                        + " order by occasion",
                String.class, number.value());
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
