package org.bastama.civic.territories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.ReferenceData;
import org.bastama.foundation.shared.ReferenceTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings the project's territories into the database before the portal serves anybody: adds what is missing, follows
 * what changed in the data, leaves alone what a classifier or an administrator said.
 */
@Component
class LoadTerritories implements SmartInitializingSingleton {

    private final TerritoryRepository territories;
    private final TerritoryQueries queries;
    private final ReferenceTransaction transaction;

    LoadTerritories(TerritoryRepository territories, TerritoryQueries queries, ReferenceTransaction transaction) {
        this.territories = territories;
        this.queries = queries;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.run(() -> load(data()));
        queries.prepare();
    }

    /** Stores what differs, in the caller's transaction; running it twice changes nothing. */
    void load(List<Territory> data) {
        var stored = new HashMap<String, TerritoryRow>();
        territories.all().forEach(row -> stored.put(row.code(), row));
        var missing = new ArrayList<TerritoryRow>();
        var changed = new ArrayList<TerritoryRow>();
        for (var territory : data) {
            var row = stored.get(territory.code());
            if (row == null) {
                missing.add(new TerritoryRow(territory, false, false, null));
            } else if (!followed(row, territory).equals(row)) {
                changed.add(followed(row, territory));
            }
        }
        if (!missing.isEmpty()) {
            territories.insert(missing);
        }
        if (!changed.isEmpty()) {
            territories.update(changed);
        }
    }

    /** The stored row with everything from the data that nobody else decided. */
    private static TerritoryRow followed(TerritoryRow row, Territory data) {
        var old = row.territory();
        var place = row.imported() ? old : data;
        var population = row.populationEdited() ? old : data;
        return new TerritoryRow(
                new Territory(
                        data.code(),
                        place.parentCode(),
                        place.kind(),
                        place.iso(),
                        place.names(),
                        population.population(),
                        population.populationDate(),
                        population.populationSource()),
                row.imported(),
                row.populationEdited(),
                row.validTo());
    }

    /** The project's own territories, parents before children. */
    static List<Territory> data() {
        return ReferenceData.csv("territories").stream()
                .map(LoadTerritories::territory)
                .toList();
    }

    private static Territory territory(Map<String, String> row) {
        var population = orNull(row.get("population"));
        var date = orNull(row.get("population_date"));
        return new Territory(
                row.getOrDefault("code", ""),
                orNull(row.get("parent_code")),
                Territory.Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                orNull(row.get("iso")),
                LocalizedText.of(row.get("name_kk"), row.get("name_ru"), row.get("name_en")),
                population == null ? null : Integer.valueOf(population),
                date == null ? null : LocalDate.parse(date),
                orNull(row.get("population_note")));
    }

    private static @Nullable String orNull(@Nullable String cell) {
        return cell == null || cell.isBlank() ? null : cell;
    }
}
