package org.bastama.civic.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tally per petition, day, territory and identity level: a table of its own, never the petition's row. Signatures
 * write it through this port, once per batch. Net is confirmed − withdrawn − invalidated + paper (DOMAIN §1).
 */
@Component
public class Tallies {

    private static final Set<Integer> LEVELS = Set.of(0, 1, 2, 3);

    /** Fewer than this in one territory could point at a person (DOMAIN §5). */
    private static final long SMALLEST_CELL = 5;

    private static final Comparator<Change> KEY_ORDER = Comparator.comparingLong(
                    (Change change) -> change.petition().value())
            .thenComparing(Change::day)
            .thenComparing(Change::territoryCode)
            .thenComparingInt(Change::level);

    private final TallyRepository tally;
    private final PetitionRepository petitions;
    private final ProcedureQueries procedures;
    private final Clock clock;

    Tallies(TallyRepository tally, PetitionRepository petitions, ProcedureQueries procedures, Clock clock) {
        this.tally = tally;
        this.petitions = petitions;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** What a batch adds to one cell; each number may be 0 but never negative. */
    public record Change(
            PetitionNumber petition,
            LocalDate day,
            String territoryCode,
            int level,
            long confirmed,
            long withdrawn,
            long invalidated,
            long paper) {

        public Change {
            if (confirmed < 0 || withdrawn < 0 || invalidated < 0 || paper < 0) {
                throw new IllegalArgumentException("a tally only grows");
            }
        }

        long net() {
            return confirmed - withdrawn - invalidated + paper;
        }
    }

    /** Signatures of one day. */
    public record DayCount(LocalDate day, long count) {}

    private record Total(long petition, int level) {}

    /** Adds the changes, in key order so that two batches cannot deadlock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Change> changes) {
        changes.stream().sorted(KEY_ORDER).forEach(tally::add);
        var totals = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Total(change.petition().value(), change.level()),
                        () -> new TreeMap<>(
                                Comparator.comparingLong(Total::petition).thenComparingInt(Total::level)),
                        Collectors.summingLong(Change::net)));
        totals.forEach((key, net) -> tally.addToTotal(key.petition(), key.level(), net));
    }

    /** The published count of a petition in any state. */
    public Optional<PetitionCount> count(PetitionNumber number) {
        return petitions.find(number).map(this::of);
    }

    /** Net signatures of all petitions, all levels. */
    public long total() {
        return tally.total();
    }

    /** Net signatures by day, oldest first, all levels. */
    public List<DayCount> byDay(PetitionNumber number) {
        return tally.byDay(number);
    }

    /** Net signatures by territory code as the signers gave it; cells below 5 are left out. */
    public Map<String, Long> byTerritory(PetitionNumber number) {
        var all = tally.byTerritory(number, LEVELS);
        all.values().removeIf(count -> count < SMALLEST_CELL);
        return all;
    }

    /** Net signatures by identity level 0–3. */
    public Map<Integer, Long> byLevel(PetitionNumber number) {
        return tally.byLevel(List.of(number.value())).getOrDefault(number.value(), Map.of());
    }

    /** Net counted signatures by territory, small cells too: for rules with minimums, never to be shown. */
    Map<String, Long> countedByTerritory(Petition petition) {
        return tally.byTerritory(petition.number(), acceptedLevels(petition));
    }

    PetitionCount of(Petition petition) {
        var split = split(petition, byLevel(petition.number()));
        return new PetitionCount(
                petition.number().value(),
                split.counted(),
                split.declared(),
                nextThreshold(petition.thresholds()),
                petition.state(),
                clock.instant());
    }

    /** Levels that the procedure accepts are counted, others are declared support. */
    Split split(Petition petition, Map<Integer, Long> byLevel) {
        return Split.of(byLevel, acceptedLevels(petition));
    }

    private Set<Integer> acceptedLevels(Petition petition) {
        return acceptedLevels(petition.procedureCode(), petition.procedureVersion());
    }

    /** The identity levels that count under a procedure; all of them while none is fixed. */
    Set<Integer> acceptedLevels(@Nullable String procedureCode, @Nullable Integer version) {
        return procedureCode == null || version == null
                ? LEVELS
                : procedures
                        .find(procedureCode, version)
                        .map(Procedure::signers)
                        .map(Procedure.Signers::identityLevels)
                        .orElse(LEVELS);
    }

    /** The number of the next threshold not reached, else of the last; null when there is none yet. */
    static @Nullable Long nextThreshold(List<Petition.Threshold> thresholds) {
        return thresholds.stream()
                .filter(threshold -> threshold.reachedAt() == null)
                .findFirst()
                .or(() -> thresholds.isEmpty() ? Optional.empty() : Optional.of(thresholds.getLast()))
                .map(Petition.Threshold::required)
                .orElse(null);
    }

    /** Signatures that count towards the threshold, and declared support beside them. */
    record Split(long counted, long declared) {

        static Split of(Map<Integer, Long> byLevel, Set<Integer> accepted) {
            var all = byLevel.values().stream().mapToLong(Long::longValue).sum();
            var counted = byLevel.entrySet().stream()
                    .filter(entry -> accepted.contains(entry.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new Split(counted, all - counted);
        }

        long all() {
            return counted + declared;
        }
    }
}
