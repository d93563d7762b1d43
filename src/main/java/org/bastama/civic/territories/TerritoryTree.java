package org.bastama.civic.territories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.SortKeys;
import org.jspecify.annotations.Nullable;

/** The tree in memory, immutable: what is no longer in force can be found by its code, but is listed nowhere. */
final class TerritoryTree {

    private final Map<String, Territory> byCode = new LinkedHashMap<>();
    private final Map<String, List<Territory>> children = new HashMap<>();
    private final List<Territory> roots = new ArrayList<>();
    private final List<Territory> inForce;
    private final Map<Language, List<Territory>> ordered = new ConcurrentHashMap<>();

    TerritoryTree(Collection<TerritoryRow> rows) {
        rows.forEach(r -> byCode.put(r.code(), r.territory()));
        inForce = rows.stream()
                .filter(TerritoryRow::inForce)
                .map(TerritoryRow::territory)
                .toList();
        for (var territory : inForce) {
            var parent = territory.parentCode();
            if (parent == null) {
                roots.add(territory);
            } else {
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(territory);
            }
        }
    }

    Optional<Territory> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What is in force, in no order. */
    List<Territory> inForce() {
        return inForce;
    }

    /** What is in force, parents before children, siblings by name. */
    List<Territory> all(Language language) {
        return ordered.computeIfAbsent(language, l -> {
            var all = new ArrayList<Territory>(inForce.size());
            byName(roots, l).forEach(root -> collect(root, l, all));
            return List.copyOf(all);
        });
    }

    List<Territory> children(String code, Language language) {
        return byName(children.getOrDefault(code, List.of()), language);
    }

    /** From the root down to the territory itself; empty when the code is unknown. */
    List<Territory> path(String code) {
        var path = new ArrayList<Territory>();
        var next = byCode.get(code);
        while (next != null) {
            path.addFirst(next);
            next = parentOf(next);
        }
        return List.copyOf(path);
    }

    boolean isWithin(String code, String ancestor) {
        var next = byCode.get(code);
        while (next != null) {
            if (next.code().equals(ancestor)) {
                return true;
            }
            next = parentOf(next);
        }
        return false;
    }

    private @Nullable Territory parentOf(Territory territory) {
        return territory.parentCode() == null ? null : byCode.get(territory.parentCode());
    }

    private void collect(Territory territory, Language language, List<Territory> into) {
        into.add(territory);
        children(territory.code(), language).forEach(child -> collect(child, language, into));
    }

    /** By name in a language, in the order of its alphabet. */
    static List<Territory> byName(Collection<Territory> territories, Language language) {
        var collator = SortKeys.collator(language);
        return territories.stream()
                .sorted(Comparator.<Territory, String>comparing(t -> t.names().in(language), collator::compare)
                        .thenComparing(Territory::code))
                .toList();
    }
}
