package org.bastama.civic.responses.scoreboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.ReferenceData;
import org.springframework.stereotype.Component;

/**
 * The scoreboard by regions and cities of republican significance: what the cases of all authorities there add up to. The
 * map is one of equal tiles, because no outlines of the regions are part of the portal's data: a tile tells where a region
 * lies among the others, not how large it is.
 */
@Component
public class Regions {

    /**
     * Where a region stands on the map.
     *
     * @param column from 0, west to east
     * @param row from 0, north to south
     * @param shortNames names that fit a tile
     */
    public record Tile(String territoryCode, int column, int row, LocalizedText shortNames) {}

    private final List<Tile> tiles = ReferenceData.csv("region-tiles").stream()
            .map(row -> new Tile(
                    Objects.requireNonNull(row.get("code")),
                    Integer.parseInt(Objects.requireNonNull(row.get("column"))),
                    Integer.parseInt(Objects.requireNonNull(row.get("row"))),
                    LocalizedText.of(row.get("name_kk"), row.get("name_ru"), row.get("name_en"))))
            .toList();
    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;

    Regions(AuthorityQueries authorities, TerritoryQueries territories) {
        this.authorities = authorities;
        this.territories = territories;
    }

    /** The map. */
    public List<Tile> tiles() {
        return tiles;
    }

    /** The code of the region an authority belongs to; that of the country for one of the whole country; empty when unknown. */
    public String of(String authoritySlug) {
        return authorities
                .find(authoritySlug)
                .map(Authority::territoryCode)
                .map(territories::regionOf)
                .orElse("");
    }

    /** Whether an authority belongs to a territory or to one within it. */
    public boolean isWithin(String authoritySlug, String territoryCode) {
        return authorities
                .find(authoritySlug)
                .filter(authority -> territories.isWithin(authority.territoryCode(), territoryCode))
                .isPresent();
    }

    /** What the cases of each region add up to, by its code; without a median. */
    public Map<String, Figures> figures(Board board) {
        var byRegion = new TreeMap<String, Figures>();
        board.lines().stream()
                .filter(line -> !of(line.authoritySlug()).isEmpty())
                .forEach(line -> byRegion.merge(of(line.authoritySlug()), line.figures(), Figures::plus));
        return byRegion;
    }
}
