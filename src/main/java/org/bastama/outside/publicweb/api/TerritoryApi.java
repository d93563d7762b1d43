package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.bastama.civic.territories.TerritoryQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where: the territories. */
@RestController
@RequestMapping("/api/v1")
class TerritoryApi {

    private record TerritoryItem(
            String code,
            @Nullable String parentCode,
            @OneOf(Vocabulary.TERRITORY_KIND) String kind,
            Places.Names names,
            @Nullable Integer population) {

        static final List<Column<TerritoryItem>> COLUMNS = List.of(
                Column.of("code", TerritoryItem::code),
                Column.of("parentCode", TerritoryItem::parentCode),
                Column.of("kind", TerritoryItem::kind),
                Column.of("names.kk", item -> item.names().kk()),
                Column.of("names.ru", item -> item.names().ru()),
                Column.of("names.en", item -> item.names().en()),
                Column.of("population", TerritoryItem::population));
    }

    private final Answers answers;
    private final TerritoryQueries territories;

    TerritoryApi(Answers answers, TerritoryQueries territories) {
        this.answers = answers;
        this.territories = territories;
    }

    @GetMapping("/territories")
    @Offer(value = "territories", answers = TerritoryItem.class, list = true, usual = 1_000, largest = 1_000)
    @Nullable
    ResponseEntity<byte[]> territories(
            Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        var all = territories.all(parameters.language()).stream()
                .map(t -> new TerritoryItem(
                        t.code(), t.parentCode(), t.kind().code(), Places.Names.of(t.names()), t.population()))
                .toList();
        return answers.list(request, response, parameters, Listing.of(TerritoryItem.COLUMNS, all));
    }
}
