package org.bastama.outside.publicweb.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** The deadline of the authority: how it stands, and day by day how its last day was found. */
@Component
class DuePart {

    private final DeadlineQueries deadlines;
    private final ResponseQueries responses;

    DuePart(DeadlineQueries deadlines, ResponseQueries responses) {
        this.deadlines = deadlines;
        this.responses = responses;
    }

    /** The deadline that runs or ran last, and those before it. */
    List<PetitionPage.Due> of(PetitionNumber number, Words words) {
        return Stream.concat(deadlines.current(number).stream(), deadlines.before(number).stream())
                .map(deadline -> due(deadline, responses.isReview(number, deadline.ordinal()), words))
                .toList();
    }

    private PetitionPage.Due due(Deadline deadline, boolean review, Words words) {
        return new PetitionPage.Due(
                text(deadline, review, words), tone(deadline), calculations(deadline, review, words));
    }

    /** Of the term, and of each extension of it. */
    private List<PetitionPage.Calculation> calculations(Deadline deadline, boolean review, Words words) {
        var calculation = deadlines.explain(deadline);
        var all = new ArrayList<PetitionPage.Calculation>();
        all.add(calculation(
                review ? "responses.deadline.how-review" : "responses.deadline.how",
                deadline.startsOn(),
                calculation,
                deadline.term().unit(),
                words));
        var from = calculation.due();
        for (var extension : deadlines.explainExtensions(deadline)) {
            all.add(calculation(
                    "responses.extension.how", from, extension, deadline.term().unit(), words));
            from = extension.due();
        }
        return all;
    }

    private static PetitionPage.Calculation calculation(
            String key, LocalDate from, DueDates.DueDate found, Procedure.Unit unit, Words words) {
        var working = unit == Procedure.Unit.WORKING;
        var told = words.t(key + (working ? ".working" : ".calendar"), words.date(from), words.date(found.due()));
        return new PetitionPage.Calculation(
                found.stoodStill() ? told + " " + words.t("responses.suspension.how") : told,
                working || found.stoodStill()
                        ? found.days().stream()
                                .map(day -> new PetitionPage.Fact(words.date(day.date()), counts(day, words), null))
                                .toList()
                        : List.of());
    }

    private static String counts(DueDates.Day day, Words words) {
        var counted = day.count() == null
                ? words.t("responses.deadline.left-out." + day.leftOut())
                : day.count().toString();
        return day.name().isEmpty() ? counted : counted + ": " + day.name().in(words.language());
    }

    /** Where a review is due, there is an answer already: it is told in words of its own. */
    private String text(Deadline deadline, boolean review, Words words) {
        var key = review ? "publicweb.due.review." : "publicweb.due.";
        var due = words.date(deadline.dueOn());
        return switch (deadline.state()) {
            case RUNNING, DUE_SOON -> words.t(key + "running", due, left(deadline, words));
            case SUSPENDED ->
                words.t(
                        "publicweb.due.suspended",
                        words.date(deadline.suspendedUntil().orElseThrow()),
                        due);
            case OVERDUE -> words.t(key + "overdue", due);
            case LONG_OVERDUE -> words.t(key + "long-overdue", due);
            case STOPPED -> words.t(key + (deadline.stoppedLate() ? "late" : "kept"), due);
        };
    }

    /** In the days in which the term is counted. */
    private String left(Deadline deadline, Words words) {
        var days = deadlines.daysLeft(deadline);
        if (days == 0) {
            return words.t("responses.deadline.today");
        }
        return words.t(
                deadline.term().unit() == Procedure.Unit.WORKING
                        ? "responses.deadline.left.working"
                        : "responses.deadline.left.calendar",
                days);
    }

    private static String tone(Deadline deadline) {
        return switch (deadline.state()) {
            case OVERDUE, LONG_OVERDUE -> "bad";
            case DUE_SOON, SUSPENDED -> "warn";
            case STOPPED -> deadline.stoppedLate() ? "warn" : "good";
            case RUNNING -> "";
        };
    }
}
