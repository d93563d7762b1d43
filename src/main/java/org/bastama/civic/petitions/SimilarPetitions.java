package org.bastama.civic.petitions;

import java.util.List;
import java.util.stream.Collectors;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Language;
import org.springframework.stereotype.Component;

/** Petitions about the same thing: to be joined instead of duplicated. */
@Component
public class SimilarPetitions {

    private final SummaryRepository rows;
    private final Summaries summaries;
    private final TerritoryQueries territories;
    private final SearchIndex search;

    SimilarPetitions(SummaryRepository rows, Summaries summaries, TerritoryQueries territories, SearchIndex search) {
        this.rows = rows;
        this.summaries = summaries;
        this.territories = territories;
        this.search = search;
    }

    /** Open petitions about what this title is about, best first. */
    public List<PetitionSummary> open(String title, int count) {
        if (title.isBlank()) {
            return List.of();
        }
        var open = PetitionState.OPEN.code();
        var numbers = search.similar(PetitionQueries.SEARCH_KIND, title, placeNames(), "state", open, count).stream()
                .map(Long::valueOf)
                .toList();
        return summaries.forPublic(rows.rows(numbers)).stream()
                .filter(summary -> summary.state() == PetitionState.OPEN)
                .toList();
    }

    /** Words that say where and not what: two petitions of one place have nothing else in common. */
    private String placeNames() {
        return territories.all(Language.KK).stream()
                .flatMap(territory -> territory.names().texts().values().stream())
                .collect(Collectors.joining(" "));
    }
}
