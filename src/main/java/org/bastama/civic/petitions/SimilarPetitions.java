package org.bastama.civic.petitions;

import java.util.List;
import org.bastama.civic.territories.PlaceWords;
import org.bastama.foundation.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Petitions about the same thing: to be joined instead of duplicated. */
@Component
public class SimilarPetitions {

    private final SummaryRepository rows;
    private final Summaries summaries;
    private final PlaceWords places;
    private final SearchIndex search;

    SimilarPetitions(SummaryRepository rows, Summaries summaries, PlaceWords places, SearchIndex search) {
        this.rows = rows;
        this.summaries = summaries;
        this.places = places;
        this.search = search;
    }

    /** Open petitions about what this title is about, best first. */
    public List<PetitionSummary> open(String title, int count) {
        if (title.isBlank()) {
            return List.of();
        }
        var open = PetitionState.OPEN.code();
        var numbers = search.similar(PetitionQueries.SEARCH_KIND, title, places.all(), "state", open, count).stream()
                .map(Long::valueOf)
                .toList();
        return summaries.forPublic(rows.rows(numbers)).stream()
                .filter(summary -> summary.state() == PetitionState.OPEN)
                .toList();
    }
}
