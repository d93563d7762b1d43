package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
            String kind,
            Map<String, @Nullable String> names,
            @Nullable Integer population) {}

    private static final List<Column<TerritoryItem>> TERRITORY = List.of(
            Column.of("code", TerritoryItem::code),
            Column.of("parentCode", TerritoryItem::parentCode),
            Column.of("kind", TerritoryItem::kind),
            Column.of("names.kk", item -> item.names().get("kk")),
            Column.of("names.ru", item -> item.names().get("ru")),
            Column.of("names.en", item -> item.names().get("en")),
            Column.of("population", TerritoryItem::population));

    private final Answers answers;
    private final TerritoryQueries territories;

    TerritoryApi(Answers answers, TerritoryQueries territories) {
        this.answers = answers;
        this.territories = territories;
    }

    @GetMapping("/territories")
    @Nullable
    ResponseEntity<byte[]> territories(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 1_000, 1_000);
        var all = territories.all(parameters.language()).stream()
                .map(t -> new TerritoryItem(
                        t.code(), t.parentCode(), t.kind().code(), Places.names(t.names()), t.population()))
                .toList();
        return answers.list(request, response, parameters, Listing.of(TERRITORY, all));
    }
}
