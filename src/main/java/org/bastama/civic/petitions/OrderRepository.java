package org.bastama.civic.petitions;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static bastama.db.petitions.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.noCondition;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Component;

/**
 * The orders of public lists. What the petition's own row decides is read from an index in its order; for the other two,
 * plain reads are put together here: a sum or a date per row takes H2 a second for 100,000 petitions, this a tenth of it.
 */
@Component
class OrderRepository {

    /** Steps that are looked at first: the newest pages need no more. */
    private static final int NEWEST_STEPS = 1_000;

    /** Up to so many numbers are named in a query; beyond, everything is read. */
    private static final int FEW = 500;

    private static final Comparator<Long> NEWEST_NUMBER = Comparator.reverseOrder();

    private final DSLContext database;

    OrderRepository(DSLContext database) {
        this.database = database;
    }

    /** A page of the numbers that a condition has, in an order; equal ones by number, the newest first. */
    List<Long> page(Condition wanted, PetitionFilter.Sort sort, Paging paging) {
        return switch (sort) {
            case NEWEST -> page(wanted, paging, List.of(PETITION.LISTED_AT.desc(), PETITION.NUMBER.desc()));
            case CLOSING ->
                page(
                        wanted,
                        paging,
                        List.of(
                                PETITION.CLOSING_RANK.asc(),
                                PETITION.CLOSES_AT.asc().nullsLast(),
                                PETITION.NUMBER.desc()));
            case SIGNATURES -> page(bySignatures(numbers(wanted)), paging);
            case RECENT -> page(byLastStep(numbers(wanted), paging), paging);
        };
    }

    private List<Long> page(Condition wanted, Paging paging, List<OrderField<?>> order) {
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(wanted)
                .orderBy(order)
                .limit(paging.size())
                .offset((long) paging.page() * paging.size())
                .fetch(PETITION.NUMBER);
    }

    private static List<Long> page(Stream<Long> ordered, Paging paging) {
        return ordered.skip((long) paging.page() * paging.size())
                .limit(paging.size())
                .toList();
    }

    private Set<Long> numbers(Condition wanted) {
        return database.select(PETITION.NUMBER).from(PETITION).where(wanted).fetchSet(PETITION.NUMBER);
    }

    private Stream<Long> bySignatures(Set<Long> numbers) {
        var sums = sums(numbers);
        return numbers.stream()
                .sorted(Comparator.comparingLong((Long number) -> -sums.getOrDefault(number, 0L))
                        .thenComparing(NEWEST_NUMBER));
    }

    private Map<Long, Long> sums(Set<Long> numbers) {
        var few = numbers.size() <= FEW ? TALLY_TOTAL.PETITION.in(numbers) : noCondition();
        return database.select(TALLY_TOTAL.PETITION, TALLY_TOTAL.NET).from(TALLY_TOTAL).where(few).fetch().stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> row.value2(), Long::sum));
    }

    /** Those with the newest step first; what has none is last. */
    private Stream<Long> byLastStep(Set<Long> numbers, Paging paging) {
        var most = ((long) paging.page() + 1) * paging.size();
        var ordered = lastSteps(numbers, NEWEST_STEPS);
        if (ordered.size() < Math.min(most, numbers.size())) {
            ordered = lastSteps(numbers, Integer.MAX_VALUE);
        }
        var withSteps = ordered;
        return Stream.concat(
                withSteps.stream(),
                numbers.stream().filter(number -> !withSteps.contains(number)).sorted(NEWEST_NUMBER));
    }

    private Set<Long> lastSteps(Set<Long> numbers, int steps) {
        var few = numbers.size() <= FEW ? TIMELINE_ENTRY.PETITION.in(numbers) : noCondition();
        var found = new LinkedHashSet<>(database.select(TIMELINE_ENTRY.PETITION)
                .from(TIMELINE_ENTRY)
                .where(few)
                .orderBy(TIMELINE_ENTRY.HAPPENED_AT.desc(), TIMELINE_ENTRY.PETITION.desc())
                .limit(steps)
                .fetch(TIMELINE_ENTRY.PETITION));
        found.retainAll(numbers);
        return found;
    }
}
