package org.bastama.civic.petitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.search.SearchQuery;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a filter asks of the database: its group by id, its territory with all below it, its words by what they find. */
@Component
class WantedPetitions {

    /** How many petitions with the words are looked at when something else than the words decides the order. */
    private static final int MOST_FOUND = 2_000;

    private final PetitionsOfPlace places;
    private final GroupQueries groups;
    private final SearchIndex search;

    WantedPetitions(PetitionsOfPlace places, GroupQueries groups, SearchIndex search) {
        this.places = places;
        this.groups = groups;
        this.search = search;
    }

    /** Empty when nothing can be found. */
    Optional<ListRepository.Wanted> by(PetitionFilter filter) {
        var group = filter.groupNumber() == null ? null : groups.byNumber(filter.groupNumber());
        if (group != null && group.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ListRepository.Wanted(
                filter.states(),
                filter.authoritySlug(),
                widened(filter.territoryCode()),
                group == null ? null : group.get().id(),
                filter.topic(),
                filter.text().isBlank() ? null : numbersWith(filter),
                filter.asShownAt()));
    }

    /** The words are the index's business, the filters the database's: a state is never a second old. */
    private List<Long> numbersWith(PetitionFilter filter) {
        var facets = filter.territoryCode() == null
                ? Map.<String, Set<String>>of()
                : Map.of("territory", Set.of(filter.territoryCode()));
        var query = new SearchQuery(PetitionQueries.SEARCH_KIND, filter.text(), facets, null, Paging.first(MOST_FOUND));
        return search.find(query).items().stream().map(Long::valueOf).toList();
    }

    private @Nullable Set<String> widened(@Nullable String territoryCode) {
        return territoryCode == null ? null : places.within(territoryCode);
    }
}
