package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.Standstill;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;

/**
 * How long a term may be suspended: so many days in all as its procedure says. A suspension begins on the day on which it
 * is decided, and that day does not count any more; the day on which the term is resumed counts again.
 */
@Component
class SuspensionRules {

    private final PetitionRules rules;
    private final TermRules terms;
    private final DueDates dueDates;
    private final Clock clock;

    SuspensionRules(PetitionRules rules, TermRules terms, DueDates dueDates, Clock clock) {
        this.rules = rules;
        this.terms = terms;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** A term is suspended while it runs, not after its last day: what is late stays late. */
    Permit suspension(HandOver handOver) {
        var deadline = terms.deadline(handOver);
        if (deadline.isEmpty()) {
            return Permit.refused("responses.suspension.no-term");
        }
        var most = most(handOver);
        if (most.isEmpty()) {
            return Permit.refused("responses.suspension.not-allowed");
        }
        if (today().isAfter(deadline.get().dueOn())) {
            return Permit.refused(
                    "responses.suspension.too-late", deadline.get().dueOn());
        }
        var until = deadline.get().suspendedUntil();
        if (until.isPresent()) {
            return Permit.refused("responses.suspension.is-suspended", until.get());
        }
        return left(deadline.get(), most.get()) > 0
                ? Permit.GIVEN
                : Permit.refused("responses.suspension.used-up", most.get().length());
    }

    /** Only what is suspended today is resumed. */
    Permit resumption(HandOver handOver) {
        return terms.deadline(handOver).flatMap(Deadline::suspendedUntil).isPresent()
                ? Permit.GIVEN
                : Permit.refused("responses.resumption.not-suspended");
    }

    /** The last day until which the term may be suspended from today on; only where that is allowed. */
    LocalDate lastDay(HandOver handOver) {
        var deadline = terms.deadline(handOver).orElseThrow();
        var most = most(handOver).orElseThrow();
        return dueDates.due(
                today().minusDays(1), new Procedure.Term(left(deadline, most), most.unit()), deadline.country());
    }

    /** The deadline as a suspension from today on leaves it. */
    Deadline suspended(Deadline deadline, LocalDate until) {
        var span = new Standstill.Span(today(), until);
        return deadline.standingStill(deadline.standstill().and(span), dueDates, today());
    }

    /** The deadline as it is when today counts again. */
    Deadline resumed(Deadline deadline) {
        return deadline.standingStill(deadline.standstill().until(today().minusDays(1)), dueDates, today());
    }

    /** How many days are left of those that the procedure allows. */
    private int left(Deadline deadline, Procedure.Term most) {
        var used = deadline.standstill().spans().stream()
                .mapToInt(span -> dueDates.daysBetween(
                        span.from().minusDays(1), span.until(), most.unit(), deadline.country(), Standstill.NONE))
                .sum();
        return Math.max(0, most.length() - used);
    }

    private Optional<Procedure.Term> most(HandOver handOver) {
        return rules.of(handOver.petition()).map(Procedure::response).map(Procedure.ResponseTerm::suspension);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
