package org.bastama.civic.responses.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.Standstill;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;

/** Of a term from 2 to 23 September 2026: due soon from the 16th, long overdue after 14 October. */
class NoticePlanTest {

    private static final DeadlineDates DATES = new DeadlineDates(day("09-16"), day("09-23"), day("10-14"));
    private static final NoticeDays DAYS = new NoticeDays(term("09-02", DATES), day("09-22"), day("09-24"));

    @Test
    void saysEachThingOnItsDayAndNothingInBetween() {
        var said = new HashSet<Notice.Key>();
        for (var today = day("09-02"); today.isBefore(day("11-01")); today = today.plusDays(1)) {
            var plan = NoticePlan.of(DAYS, said, today);
            assertThat(told(plan)).as(today.toString()).isEqualTo(expected(today));
            assertThat(plan.noted()).allMatch(NoticePlan.Noted::told);
            assertThat(plan.reached())
                    .as(today.toString())
                    .isEqualTo(Set.of("09-16", "09-24", "10-15")
                            .contains(today.toString().substring(5)));
            assertThat(plan.escalates()).isEqualTo(today.equals(day("10-15")));
            plan.noted().forEach(noted -> said.add(noted.notice().key()));
        }
    }

    private static List<String> expected(LocalDate today) {
        return switch (today.toString().substring(5)) {
            case "09-16" -> List.of("DUE_SOON");
            case "09-22" -> List.of("ONE_BEFORE");
            case "09-24" -> List.of("OVERDUE", "ONE_AFTER");
            case "10-01", "10-08", "10-22", "10-29" -> List.of("WEEKLY");
            case "10-15" -> List.of("WEEKLY", "LONG_OVERDUE");
            default -> List.of();
        };
    }

    @Test
    void afterAJumpOnlyWhatIsStillSoIsTold() {
        var plan = NoticePlan.of(DAYS, Set.of(), day("10-20"));
        assertThat(plan.state()).isEqualTo(Deadline.State.LONG_OVERDUE);
        assertThat(told(plan)).containsExactly("WEEKLY", "LONG_OVERDUE");
        assertThat(plan.noted()).hasSize(8).filteredOn(noted -> !noted.told()).hasSize(6);
        assertThat(plan.entries())
                .extracting(Notice::on)
                .as("a due date that passed is a fact with its own day")
                .containsExactly(day("09-24"), day("10-15"));
        assertThat(plan.reached() && plan.mails() && plan.escalates()).isTrue();
    }

    @Test
    void aReminderOfADayThatHasPassedIsNotSent() {
        var saturday = new DeadlineDates(day("09-18"), day("09-25"), day("10-16"));
        var days = new NoticeDays(term("09-02", saturday), day("09-24"), day("09-28"));
        var plan = NoticePlan.of(days, Set.of(), day("09-26"));
        assertThat(told(plan)).containsExactly("OVERDUE");
        assertThat(plan.mails())
                .as("the authority hears on its next working day")
                .isFalse();
        assertThat(plan.reached()).isTrue();
        var monday = NoticePlan.of(days, keys(plan), day("09-28"));
        assertThat(told(monday)).containsExactly("ONE_AFTER");
        assertThat(monday.mails()).isTrue();
        assertThat(monday.reached()).isFalse();
    }

    @Test
    void twoRemindersMissedAreOneMail() {
        var plan = NoticePlan.of(DAYS, Set.of(), day("09-23"));
        assertThat(told(plan)).containsExactly("DUE_SOON", "ONE_BEFORE");
        assertThat(plan.mails()).isTrue();
        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void aShortTermThatIsDueSoonFromItsFirstDayWasToldWithTheHandOver() {
        var dates = new DeadlineDates(day("09-02"), day("09-04"), day("09-08"));
        var days = new NoticeDays(term("09-02", dates), day("09-03"), day("09-07"));
        var first = NoticePlan.of(days, Set.of(), day("09-02"));
        assertThat(first.noted())
                .singleElement()
                .satisfies(noted -> assertThat(noted.told()).isFalse());
        assertThat(first.reached() || first.mails()).isFalse();
        assertThat(told(NoticePlan.of(days, keys(first), day("09-03")))).containsExactly("ONE_BEFORE");
    }

    @Test
    void knowsWhenToLookAgain() {
        assertThat(DAYS.after(day("09-02"))).isEqualTo(day("09-16"));
        assertThat(DAYS.after(day("09-16"))).isEqualTo(day("09-22"));
        assertThat(DAYS.after(day("09-22"))).isEqualTo(day("09-24"));
        assertThat(DAYS.after(day("09-24"))).isEqualTo(day("10-01"));
        assertThat(DAYS.after(day("10-08"))).isEqualTo(day("10-15"));
        assertThat(DAYS.after(day("10-15"))).isEqualTo(day("10-22"));
        assertThat(DAYS.after(day("12-31"))).isEqualTo(LocalDate.of(2027, 1, 7));
    }

    private static List<String> told(NoticePlan plan) {
        return plan.noted().stream()
                .filter(NoticePlan.Noted::told)
                .map(noted -> noted.notice().kind().name())
                .toList();
    }

    private static Set<Notice.Key> keys(NoticePlan plan) {
        var keys = new HashSet<Notice.Key>();
        plan.noted().forEach(noted -> keys.add(noted.notice().key()));
        return keys;
    }

    private static RunningTerm term(String start, DeadlineDates dates) {
        return new RunningTerm(
                new PetitionNumber(1),
                1,
                "akimat-semey",
                new Procedure.Term(15, Procedure.Unit.WORKING),
                "KZ",
                day(start),
                dates,
                List.of(),
                Standstill.NONE,
                1,
                false);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }
}
