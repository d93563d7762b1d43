package org.bastama.civic.petitions.tally;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SmallCells;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tally per petition, day, territory and identity level: a table of its own, never the petition's row. Signatures
 * write it through this port, once per batch. Net is confirmed − withdrawn − invalidated + paper (DOMAIN §1).
 */
@Component
@NamedInterface("tally")
public class Tallies {

    private final TallyRepository tally;
    private final TallySteps steps;
    private final PetitionQueries petitions;
    private final SupportCounts counts;
    private final Clock clock;

    Tallies(TallyRepository tally, TallySteps steps, PetitionQueries petitions, SupportCounts counts, Clock clock) {
        this.tally = tally;
        this.steps = steps;
        this.petitions = petitions;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * What the tally says of one petition.
     *
     * @param signed confirmed − withdrawn − invalidated, from the cells
     * @param paper from the cells
     * @param sum the published net, from the sums
     * @param days the same from the sums of days
     * @param places the same from the sums of territories
     */
    public record Book(PetitionNumber petition, long signed, long paper, long sum, long days, long places) {

        /** Whether cells and sums agree with each other and with that many rows. */
        public boolean balances(long rows) {
            return signed == rows && signed + paper == sum && sum == days && sum == places;
        }
    }

    /** Signatures of one day. */
    public record DayCount(LocalDate day, long count) {}

    /**
     * Adds the changes, in key order so that two batches cannot deadlock. Throws {@link HandedOverMeanwhile} when
     * something was withdrawn from a petition that is handed over: the transaction is to be given up and tried again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<TallyChange> changes) {
        steps.add(changes.stream().sorted(TallyChange.KEY_ORDER).toList());
        var sums = TallySums.of(changes);
        steps.addToDays(sums.days());
        steps.addToPlaces(sums.places());
        steps.addToTotals(sums.totals());
        refuseAfterHandOver(changes);
    }

    /**
     * A withdrawal that was allowed a moment ago may have waited for a hand-over, which holds the totals while it counts.
     * Whoever has the totals after it therefore looks again; one statement, and only when something is withdrawn.
     */
    private void refuseAfterHandOver(Collection<TallyChange> changes) {
        var withdrawn = changes.stream()
                .filter(change -> change.withdrawn() > 0)
                .map(change -> change.petition().value())
                .collect(Collectors.toSet());
        if (!withdrawn.isEmpty() && tally.anyHandedOver(withdrawn)) {
            throw new HandedOverMeanwhile();
        }
    }

    /** The published count of a petition in any state. */
    public Optional<PetitionCount> count(PetitionNumber number) {
        return petitions.find(number).map(this::of);
    }

    /** The published counts of petitions, their sums read at once; unknown numbers are left out. */
    Map<PetitionNumber, PetitionCount> counts(Collection<PetitionNumber> numbers) {
        var byLevel = counts.byLevel(numbers.stream().map(PetitionNumber::value).toList());
        return numbers.stream()
                .flatMap(number -> petitions.find(number).stream())
                .collect(Collectors.toMap(
                        Petition::number,
                        petition -> of(
                                petition, byLevel.getOrDefault(petition.number().value(), Map.of()))));
    }

    /** Net signatures of all petitions, all levels. */
    public long total() {
        return tally.total();
    }

    /** Net signatures by day, oldest first, all levels. */
    public List<DayCount> byDay(PetitionNumber number) {
        return tally.byDay(number);
    }

    /** Net signatures by territory code as the signers gave it; without what {@link SmallCells} hides. */
    public Map<String, Long> byTerritory(PetitionNumber number) {
        return SmallCells.FIVE.hide(tally.byTerritory(number, SupportCounts.LEVELS));
    }

    /** Net signatures by identity level 0–3. */
    public Map<Integer, Long> byLevel(PetitionNumber number) {
        return counts.byLevel(List.of(number.value())).getOrDefault(number.value(), Map.of());
    }

    /**
     * What the tally says of some petitions, from its cells and from its sums, for whoever holds it against the rows.
     * Petitions without any are left out.
     */
    public List<Book> books(Collection<PetitionNumber> numbers) {
        return tally.books(numbers.stream().map(PetitionNumber::value).toList());
    }

    /** Net counted signatures by territory, small cells too: for rules with minimums, never to be shown. */
    Map<String, Long> countedByTerritory(Petition petition) {
        return tally.byTerritory(
                petition.number(), counts.acceptedLevels(petition.procedureCode(), petition.procedureVersion()));
    }

    PetitionCount of(Petition petition) {
        return of(petition, byLevel(petition.number()));
    }

    private PetitionCount of(Petition petition, Map<Integer, Long> byLevel) {
        var split = counts.split(petition.procedureCode(), petition.procedureVersion(), byLevel);
        return new PetitionCount(
                petition.number().value(),
                split.counted(),
                split.declared(),
                Petition.Threshold.next(petition.thresholds()),
                petition.state(),
                clock.instant());
    }
}
