package org.bastama.civic.territories;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.Language;
import org.springframework.stereotype.Component;

/** The administrative tree, read from a snapshot in memory that follows changes. */
@Component
public class TerritoryQueries {

    /** One territory. */
    public Optional<Territory> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** All territories that are in force, parents before children, siblings by name in the language (ICU). */
    public List<Territory> all(Language language) {
        throw new UnsupportedOperationException();
    }

    /** The direct children of a territory, by name. */
    public List<Territory> children(String code, Language language) {
        throw new UnsupportedOperationException();
    }

    /** The territory and all above it, from the country down; empty when unknown. */
    public List<Territory> path(String code) {
        throw new UnsupportedOperationException();
    }

    /** Whether the territory is the other or lies within it. */
    public boolean isWithin(String code, String ancestor) {
        throw new UnsupportedOperationException();
    }

    /** The first-level territory (region or city of republican significance) that a territory lies in, or itself. */
    public String regionOf(String code) {
        throw new UnsupportedOperationException();
    }

    /** Territories whose code or name, in any language, is what was typed (case and letters folded); several when ambiguous. */
    public List<Territory> typed(String typed) {
        throw new UnsupportedOperationException();
    }

    /** Suggestions while typing: names that start with or contain it, at most so many. */
    public List<Territory> suggest(String typed, Language language, int count) {
        throw new UnsupportedOperationException();
    }
}
