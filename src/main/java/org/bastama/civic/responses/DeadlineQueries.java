package org.bastama.civic.responses;

import static bastama.db.responses.Tables.DEADLINE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Reads of deadlines: by when authorities are to answer, how that is calculated, what was extended and suspended. */
@Component
public class DeadlineQueries {

    private final DeadlineRepository deadlines;
    private final ExtensionRepository extensions;
    private final SuspensionRepository suspensions;
    private final DueDates dueDates;
    private final Clock clock;

    DeadlineQueries(
            DeadlineRepository deadlines,
            ExtensionRepository extensions,
            SuspensionRepository suspensions,
            DueDates dueDates,
            Clock clock) {
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.suspensions = suspensions;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The deadline of a petition: of those that run the one that started first, else the last one. */
    public Optional<Deadline> current(PetitionNumber number) {
        var all = deadlines.of(number, today()).stream()
                .sorted(Comparator.comparing(Deadline::startsOn))
                .toList();
        return all.stream()
                .filter(d -> d.stoppedAt() == null)
                .findFirst()
                .or(() -> all.reversed().stream().findFirst());
    }

    /** The deadlines of a petition that were stopped before the current one, the newest first. */
    public List<Deadline> before(PetitionNumber number) {
        var current = current(number);
        return deadlines.of(number, today()).stream()
                .filter(deadline -> deadline.stoppedAt() != null && !current.equals(Optional.of(deadline)))
                .sorted(Comparator.comparing(Deadline::startsOn).reversed())
                .toList();
    }

    /** All deadlines of a petition, by threshold. */
    public List<Deadline> of(PetitionNumber number) {
        return deadlines.of(number, today());
    }

    /** Days left that count, in working days for terms of working days; negative when the due date has passed. */
    public long daysLeft(Deadline deadline) {
        return dueDates.daysBetween(
                today(), deadline.dueOn(), deadline.term().unit(), deadline.country(), deadline.standstill());
    }

    /** The calculation of the term's last day without extensions, day by day. */
    public DueDates.DueDate explain(Deadline deadline) {
        return dueDates.explain(deadline.startsOn(), deadline.term(), deadline.country(), deadline.standstill());
    }

    /** The calculations of the extensions, each from the last day of what is before it. */
    public List<DueDates.DueDate> explainExtensions(Deadline deadline) {
        var calculations = new ArrayList<DueDates.DueDate>();
        var from = dueDates.due(deadline.startsOn(), deadline.term(), deadline.country(), deadline.standstill());
        for (var extension : deadline.extensions()) {
            var calculation = dueDates.explain(from, extension, deadline.country(), deadline.standstill());
            calculations.add(calculation);
            from = calculation.due();
        }
        return calculations;
    }

    /** The extensions of a deadline as they were decided, in their order. */
    public List<Extension> extensions(Deadline deadline) {
        return extensions.of(deadline);
    }

    /** The suspensions of a deadline as they were decided, in their order. */
    public List<Suspension> suspensions(Deadline deadline) {
        return suspensions.of(deadline);
    }

    /** Running deadlines of all authorities, the most urgent first. */
    public Page<Deadline> running(Paging paging) {
        return running(noCondition(), paging);
    }

    /** Running deadlines of some petitions, the most urgent first. */
    public Page<Deadline> running(Collection<PetitionNumber> petitions, Paging paging) {
        return running(
                DEADLINE.PETITION.in(
                        petitions.stream().map(PetitionNumber::value).toList()),
                paging);
    }

    /** Running deadlines of one authority, the most urgent first. */
    public Page<Deadline> runningOfAuthority(String authoritySlug, Paging paging) {
        return running(DEADLINE.AUTHORITY_SLUG.eq(authoritySlug), paging);
    }

    private Page<Deadline> running(Condition wanted, Paging paging) {
        return deadlines.page(
                DEADLINE.STOPPED_AT.isNull().and(wanted),
                List.of(DEADLINE.DUE_ON.asc(), DEADLINE.PETITION.asc(), DEADLINE.ORDINAL.asc()),
                paging,
                today());
    }

    /** Deadlines of one authority, by due date; running ones first. */
    public Page<Deadline> ofAuthority(String authoritySlug, Paging paging) {
        return deadlines.page(
                DEADLINE.AUTHORITY_SLUG.eq(authoritySlug),
                List.of(
                        DEADLINE.STOPPED_AT.desc().nullsFirst(),
                        DEADLINE.DUE_ON.asc(),
                        DEADLINE.PETITION.asc(),
                        DEADLINE.ORDINAL.asc()),
                paging,
                today());
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
