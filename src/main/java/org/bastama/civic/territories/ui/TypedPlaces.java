package org.bastama.civic.territories.ui;

import java.util.List;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.ReaderLanguage;

/** What a typed place may mean, in the whole country or within a chosen region. */
record TypedPlaces(TerritoryQueries territories) {

    /** Enough to find those of one region among the suggestions of the whole country. */
    private static final int MANY = 1_000;

    /** The places that bear the name; with nothing typed the chosen region itself, if one is chosen. */
    List<Territory> found(String text, String region) {
        if (region.isEmpty()) {
            return territories.typed(text);
        }
        return text.isBlank() ? territories.find(region).stream().toList() : within(territories.typed(text), region);
    }

    /** So many places whose names come near. */
    List<Territory> suggested(String text, String region, int most) {
        var language = ReaderLanguage.get();
        return region.isEmpty()
                ? territories.suggest(text, language, most)
                : within(territories.suggest(text, language, MANY), region).stream()
                        .limit(most)
                        .toList();
    }

    private List<Territory> within(List<Territory> found, String region) {
        return found.stream()
                .filter(territory -> territories.isWithin(territory.code(), region))
                .toList();
    }
}
