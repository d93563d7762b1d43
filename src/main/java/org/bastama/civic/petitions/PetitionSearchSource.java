package org.bastama.civic.petitions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.search.SearchDocument;
import org.bastama.foundation.search.spi.SearchSource;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Public petitions, to be found by their words; facets state, authority, territory (with all above), group, topic. */
@Component
class PetitionSearchSource implements SearchSource {

    private static final int AT_ONCE = 200;

    private final ListRepository lists;
    private final SummaryRepository rows;
    private final Summaries summaries;
    private final PetitionRepository petitions;
    private final TerritoryQueries territories;

    PetitionSearchSource(
            ListRepository lists,
            SummaryRepository rows,
            Summaries summaries,
            PetitionRepository petitions,
            TerritoryQueries territories) {
        this.lists = lists;
        this.rows = rows;
        this.summaries = summaries;
        this.petitions = petitions;
        this.territories = territories;
    }

    @Override
    public String kind() {
        return PetitionQueries.SEARCH_KIND;
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return documents(rows.rows(List.of(Long.valueOf(id)))).stream().findFirst();
    }

    @Override
    public void all(Consumer<SearchDocument> sink) {
        var batch = rows.rows(lists.publicAfter(0, AT_ONCE));
        while (!batch.isEmpty()) {
            documents(batch).forEach(sink);
            batch = rows.rows(lists.publicAfter(batch.getLast().number().value(), AT_ONCE));
        }
    }

    private List<SearchDocument> documents(List<SummaryRepository.Row> batch) {
        var findable = batch.stream()
                .filter(row -> SummaryRepository.isPublic(row) && !row.textHidden())
                .toList();
        return summaries.forPublic(findable).stream().map(this::document).toList();
    }

    private SearchDocument document(PetitionSummary summary) {
        var facets = new HashMap<String, String>();
        facets.put("state", summary.state().code());
        facets.put("authority", summary.authoritySlug());
        facets.put(
                "territory",
                territories.path(summary.territoryCode()).stream()
                        .map(Territory::code)
                        .collect(Collectors.joining(" ")));
        facets.put(
                "group",
                summary.groupNumber() == null ? "" : summary.groupNumber().toString());
        facets.put("topic", summary.topic() == null ? "" : summary.topic());
        facets.values().removeIf(String::isEmpty);
        var openedAt = summary.openedAt();
        var closesAt = summary.closesAt();
        return new SearchDocument(
                PetitionQueries.SEARCH_KIND,
                summary.number().toString(),
                summary.titles(),
                bodies(summary),
                facets,
                Map.of(
                        "opened", openedAt == null ? 0 : openedAt.toEpochMilli(),
                        "signatures", summary.count() + summary.declared(),
                        "closes", closesAt == null ? Long.MAX_VALUE : closesAt.toEpochMilli()));
    }

    private LocalizedText bodies(PetitionSummary summary) {
        var bodies = new EnumMap<Language, String>(Language.class);
        petitions
                .find(summary.number())
                .ifPresent(petition -> petition.text()
                        .versions()
                        .forEach((language, version) ->
                                bodies.put(language, version.demand() + "\n" + version.background())));
        return new LocalizedText(bodies);
    }
}
