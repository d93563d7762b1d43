package org.bastama.civic.responses.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.procedures.CalendarDay;
import org.bastama.civic.procedures.EditCalendar;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Far in the future, where no other test looks at the calendar. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RecalculateDeadlinesTest extends DeskTest {

    private static final Actor ADMINISTRATOR =
            Actor.of(new AccountId(new UUID(0, 1)), "Admin", Set.of(Role.ADMINISTRATOR));
    private static final LocalDate MONDAY = LocalDate.of(2099, 9, 7);

    @Autowired
    RecalculateDeadlines recalculate;

    @Autowired
    EditCalendar editCalendar;

    @Autowired
    ExtendDeadline extendDeadline;

    @Autowired
    SuspendDeadline suspendDeadline;

    @Autowired
    NoteTerms noteTerms;

    @Autowired
    TermRepository terms;

    @Autowired
    TimelineTexts texts;

    @AfterEach
    void clear() {
        rows.deleteAll();
        jdbc.update("delete from responses.calendar_change");
        jdbc.update("delete from mailbox.outbox where kind = 'responses.moved'");
    }

    @Test
    void aNewDayOffMovesRunningDeadlinesOnce() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var english = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        var running = handedOver("kz-region-akimat");
        var alsoRunning = handedOver("kz-region-akimat");
        var answered = handedOver("kz-region-akimat");
        publishResponse.publish(answered, ANSWER, actor(official()));
        var before = deadlines.current(running).orElseThrow().dueOn();
        assertThat(before).isEqualTo(LocalDate.of(2099, 9, 30));
        dayOff();
        try {
            recalculate.run();
            assertThat(deadlines.current(running).orElseThrow().dueOn()).isEqualTo(before);
            clock.advance(Duration.ofSeconds(6));
            recalculate.run();
            recalculate.run();
            assertThat(deadlines.current(running).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2099, 10, 1));
            assertThat(deadlines.current(answered).orElseThrow().dueOn()).isEqualTo(before);
            assertThat(petitions.timeline(running))
                    .extracting(TimelineEntry::kind)
                    .containsExactly("deadline_started", "deadline_moved");
            assertThat(texts.of(petitions.timeline(running).getLast(), Language.EN))
                    .isEqualTo("The calendar changed, the due date moved from 30 September 2099: Akimat of Semey,"
                            + " due 1 October 2099");
            assertThat(texts.of(petitions.timeline(running).getLast(), Language.RU)
                            .replace('\u00A0', ' '))
                    .isEqualTo("Календарь изменился, срок перенесён с 30 сентября 2099 г.: Акимат города Семей,"
                            + " до 1 октября 2099 г.");
            assertThat(texts.of(petitions.timeline(running).getLast(), Language.KK)
                            .replace('\u00A0', ' '))
                    .isEqualTo("Күнтізбе өзгерді, мерзім ауысты: Семей қаласының әкімдігі, соңғы күні — 2099 ж."
                            + " 1 қазан (бұрын 2099 ж. 30 қыркүйек болатын)");
            assertThat(moved(english)).as("more days may follow").isEmpty();
            clock.advance(Duration.ofMinutes(10));
            recalculate.run();
            recalculate.run();
            assertThat(moved(english)).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("2 due dates have moved");
                assertThat(mail.text())
                        .startsWith("Akimat of Semey: the calendar of working days has changed, and with it the due"
                                + " dates of 2 petitions.\n\n“Night buses for Semey”: due by 1 October 2099, before by"
                                + " 30 September 2099.");
                assertThat(mail.links()).contains("http://localhost:8080/desk");
            });
            assertThat(deadlines.current(alsoRunning).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2099, 10, 1));
        } finally {
            editCalendar.remove(ADMINISTRATOR, "KZ", MONDAY);
        }
        clock.advance(Duration.ofSeconds(6));
        recalculate.run();
        assertThat(deadlines.current(running).orElseThrow().dueOn()).isEqualTo(before);
        assertThat(petitions.timeline(running)).hasSize(3);
        clock.advance(Duration.ofMinutes(10));
        recalculate.run();
        assertThat(moved(english)).hasSize(2);
    }

    @Test
    void aDayThatIsEnteredAndTakenBackIsNoNews() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var english = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        handedOver("kz-region-akimat");
        dayOff();
        recalculate();
        editCalendar.remove(ADMINISTRATOR, "KZ", MONDAY);
        recalculate();
        clock.advance(Duration.ofMinutes(11));
        recalculate.run();
        assertThat(moved(english)).isEmpty();
    }

    @Test
    void whatIsNoLongerSoIsStruckAndSaidAgainWhenItIsSoAgain() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var number = handedOver("kz-region-akimat");
        clock.set(Instant.parse("2099-10-01T06:00:00Z"));
        noteTerms.run();
        dayOff();
        try {
            recalculate();
            assertThat(deadlines.current(number).orElseThrow().state()).isEqualTo(Deadline.State.DUE_SOON);
            noteTerms.run();
            assertThat(petitions.timeline(number))
                    .filteredOn(entry -> entry.kind().equals("deadline_overdue"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.struckAt()).isEqualTo(clock.instant()));
            clock.set(Instant.parse("2099-10-02T06:00:00Z"));
            noteTerms.run();
            noteTerms.run();
            assertThat(petitions.timeline(number))
                    .filteredOn(entry -> entry.kind().equals("deadline_overdue") && entry.struckAt() == null)
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.details()).containsEntry("date", "2099-10-01"));
            assertThat(jdbc.queryForList(
                            "select occasion from notifications.mailing where number = ? and occasion like '%due%'"
                                    + " order by occasion",
                            String.class, number.value()))
                    .containsExactly("overdue:1:2099-09-30", "overdue:1:2099-10-01");
        } finally {
            editCalendar.remove(ADMINISTRATOR, "KZ", MONDAY);
        }
    }

    @Test
    void anExtensionStaysWhenTheCalendarChanges() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var extended = handedOver("open-platform");
        extend(extended);
        var before = deadlines.current(extended).orElseThrow().dueOn();
        assertThat(before).isEqualTo(LocalDate.of(2099, 10, 14));
        dayOff();
        try {
            recalculate();
            var deadline = deadlines.current(extended).orElseThrow();
            assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2099, 10, 15));
            assertThat(deadlines.explainExtensions(deadline).getLast().due()).isEqualTo(deadline.dueOn());
            assertThat(deadlines.extensions(deadline).getFirst().toOn()).isEqualTo(before);
            assertThat(petitions.timeline(extended))
                    .extracting(TimelineEntry::kind)
                    .containsExactly("deadline_started", "extended", "deadline_moved");
        } finally {
            editCalendar.remove(ADMINISTRATOR, "KZ", MONDAY);
        }
    }

    @Test
    void aSuspensionIsLeftOutWhenTheCalendarChanges() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var before = suspended(LocalDate.of(2099, 9, 4));
        var over = suspended(LocalDate.of(2099, 9, 9));
        assertThat(due(before)).isEqualTo(LocalDate.of(2099, 9, 25));
        assertThat(due(over)).isEqualTo(LocalDate.of(2099, 9, 30));
        dayOff();
        try {
            recalculate();
            assertThat(due(before)).as("one day later").isEqualTo(LocalDate.of(2099, 9, 28));
            assertThat(due(over)).as("it did not count anyway").isEqualTo(LocalDate.of(2099, 9, 30));
            assertThat(petitions.timeline(before))
                    .extracting(TimelineEntry::kind)
                    .containsExactly("deadline_started", "suspended", "deadline_moved");
            assertThat(petitions.timeline(over))
                    .extracting(TimelineEntry::kind)
                    .containsExactly("deadline_started", "suspended");
            assertThat(deadlines.suspensions(deadlines.current(before).orElseThrow()))
                    .singleElement()
                    .satisfies(suspension -> assertThat(suspension.dueAfter()).isEqualTo(LocalDate.of(2099, 9, 25)));
        } finally {
            editCalendar.remove(ADMINISTRATOR, "KZ", MONDAY);
        }
    }

    private PetitionNumber suspended(LocalDate until) {
        var number = suspendable();
        suspendDeadline.suspend(
                number, until, LocalizedText.of(Language.EN, "We wait for the survey."), actor(official()));
        return number;
    }

    private LocalDate due(PetitionNumber number) {
        return deadlines.current(number).orElseThrow().dueOn();
    }

    @Test
    void whoExtendsIsNotToldOfTheDateThatMovedBefore() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var english = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        var number = handedOver("open-platform");
        dayOff();
        try {
            recalculate();
            extend(number);
            clock.advance(Duration.ofMinutes(11));
            recalculate.run();
            assertThat(moved(english)).isEmpty();
        } finally {
            editCalendar.remove(ADMINISTRATOR, "KZ", MONDAY);
        }
    }

    @Test
    void aTermThatWasExtendedOrPassedOnMeanwhileIsNotMoved() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var number = handedOver("open-platform");
        var read = terms.ofCountry("KZ", null, 500).stream()
                .filter(term -> term.petition().equals(number))
                .findFirst()
                .orElseThrow();
        var days = new DeadlineDates(MONDAY, MONDAY, MONDAY);
        for (var meanwhile : List.of(
                "extensions = 1",
                "extensions = 0, standstill = '2099-09-03/2099-09-04'",
                "standstill = '', turn = 2")) {
            jdbc.update("update responses.deadline set " + meanwhile + " where petition = ?", number.value());
            assertThat(move(read, days)).as(meanwhile).isFalse();
        }
        jdbc.update("update responses.deadline set turn = 1 where petition = ?", number.value());
        assertThat(move(read, days)).isTrue();
    }

    private boolean move(RunningTerm term, DeadlineDates days) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> !terms.move(List.of(new MoveTerm.Moved(term, days))).isEmpty()));
    }

    private void extend(PetitionNumber number) {
        extendDeadline.extend(
                number,
                deadlines.current(number).orElseThrow().dueOn(),
                LocalizedText.of(Language.EN, "We wait for the survey."),
                actor(official()));
    }

    private void dayOff() {
        editCalendar.put(
                ADMINISTRATOR,
                "KZ",
                MONDAY,
                CalendarDay.Kind.DAY_OFF,
                Map.of(Language.KK, "Демалыс", Language.RU, "Выходной", Language.EN, "Day off"));
    }

    private void recalculate() {
        clock.advance(Duration.ofSeconds(6));
        recalculate.run();
    }

    private List<SentMail> moved(Account official) {
        return sentMails.to(official.email(), 50).stream()
                .filter(mail -> mail.text().contains("the calendar of working days has changed"))
                .toList();
    }
}
