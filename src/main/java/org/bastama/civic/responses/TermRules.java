package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;

/**
 * What a petition's procedure allows with the term of its authority: how often and by how much it is extended, and until
 * when the petition is passed on (DOMAIN §2, §6). Both are counted in the unit of the term, so a procedure without a
 * term allows neither.
 */
@Component
class TermRules {

    private final PetitionRules rules;
    private final DeadlineRepository deadlines;
    private final DueDates dueDates;
    private final Clock clock;

    TermRules(PetitionRules rules, DeadlineRepository deadlines, DueDates dueDates, Clock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** A term is extended while it runs, not after its last day: what is late stays late. */
    Permit extension(HandOver handOver) {
        var allowed = response(handOver).map(Procedure.ResponseTerm::extension);
        var deadline = deadline(handOver);
        if (deadline.isEmpty()) {
            return Permit.refused("responses.extension.no-term");
        }
        if (allowed.isEmpty()) {
            return Permit.refused("responses.extension.not-allowed");
        }
        if (deadline.get().extensions().size() >= allowed.get().times()) {
            return Permit.refused("responses.extension.used-up", allowed.get().times());
        }
        return today().isAfter(deadline.get().dueOn())
                ? Permit.refused("responses.extension.too-late", deadline.get().dueOn())
                : Permit.GIVEN;
    }

    /** Counted from the day on which this authority received it. */
    Permit transfer(HandOver handOver) {
        if (handOver.review()) {
            return Permit.refused("responses.transfer.review");
        }
        var last = lastDayToTransfer(handOver);
        if (last.isEmpty()) {
            return Permit.refused("responses.transfer.not-allowed");
        }
        return today().isAfter(last.get()) ? Permit.refused("responses.transfer.too-late", last.get()) : Permit.GIVEN;
    }

    /** The last day on which this authority may pass it on; empty when its procedure knows no transfer. */
    Optional<LocalDate> lastDayToTransfer(HandOver handOver) {
        return rules.of(handOver.petition()).flatMap(procedure -> {
            var term = procedure.response().term();
            var days = procedure.response().transferDays();
            return term == null || days == null
                    ? Optional.empty()
                    : Optional.of(dueDates.due(
                            Formats.day(handOver.handedOverAt()),
                            new Procedure.Term(days, term.unit()),
                            procedure.calendar()));
        });
    }

    /** The deadline of a hand-over, if a term is fixed. */
    Optional<Deadline> deadline(HandOver handOver) {
        return deadlines.of(handOver.petition(), today()).stream()
                .filter(deadline -> deadline.ordinal() == handOver.ordinal())
                .findFirst();
    }

    /** The deadline as one more extension leaves it; only where one is allowed. */
    Deadline extended(HandOver handOver) {
        var deadline = deadline(handOver).orElseThrow();
        var allowed = Objects.requireNonNull(response(handOver).orElseThrow().extension());
        return deadline.extendedBy(
                new Procedure.Term(allowed.length(), deadline.term().unit()), dueDates, today());
    }

    private Optional<Procedure.ResponseTerm> response(HandOver handOver) {
        return rules.of(handOver.petition()).map(Procedure::response);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
