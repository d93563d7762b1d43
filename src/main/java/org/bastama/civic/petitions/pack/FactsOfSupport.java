package org.bastama.civic.petitions.pack;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.tally.SupportCounts;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** How many stand behind a petition, and how it came so far. */
@Component
class FactsOfSupport {

    /** Of a petition to the whole country, thousands of places have five signatures or more. */
    private static final int MOST_PLACES = 100;

    /** A threshold that is reached and lost again and again may leave any number of steps. */
    private static final int MOST_STEPS = 100;

    private final Tallies tallies;
    private final SupportCounts split;
    private final TerritoryQueries territories;
    private final Timeline timeline;
    private final TimelineTexts texts;

    FactsOfSupport(
            Tallies tallies,
            SupportCounts split,
            TerritoryQueries territories,
            Timeline timeline,
            TimelineTexts texts) {
        this.tallies = tallies;
        this.split = split;
        this.territories = territories;
        this.timeline = timeline;
        this.texts = texts;
    }

    /** The tally; the caller holds it still. What may not be shown is not in it. */
    PackFacts.Counts counts(Petition petition, Procedure procedure) {
        var byLevel = new TreeMap<>(tallies.byLevel(petition.number()));
        byLevel.values().removeIf(count -> count == 0);
        var sums = split.split(procedure.code(), procedure.version(), byLevel);
        var shown = tallies.byTerritory(petition.number());
        var places = shown.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PLACES)
                .map(cell -> new PackFacts.Place(cell.getKey(), names(cell.getKey()), cell.getValue()))
                .toList();
        var all = shown.values().stream().mapToLong(Long::longValue).sum();
        var largest = places.stream().mapToLong(PackFacts.Place::count).sum();
        return new PackFacts.Counts(
                sums.counted(),
                sums.declared(),
                procedure.signers().identityLevels().stream().sorted().toList(),
                byLevel,
                places,
                all - largest,
                sums.counted() + sums.declared() - all);
    }

    private Map<String, String> names(String code) {
        return territories
                .find(code)
                .map(Territory::names)
                .map(PackFacts::byCode)
                .orElseGet(() -> Map.of(Language.KK.code(), code));
    }

    /** The timeline so far. */
    PackFacts.Story story(PetitionNumber number) {
        List<TimelineEntry> steps = timeline.of(number);
        return new PackFacts.Story(
                steps.size(),
                steps.stream()
                        .skip(Math.max(0, steps.size() - MOST_STEPS))
                        .map(this::step)
                        .toList());
    }

    private PackFacts.Step step(TimelineEntry entry) {
        var told = new LinkedHashMap<String, String>();
        Language.all().forEach(language -> told.put(language.code(), texts.of(entry, language)));
        return new PackFacts.Step(entry.happenedAt(), told, entry.struckAt() != null);
    }
}
