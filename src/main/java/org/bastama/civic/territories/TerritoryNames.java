package org.bastama.civic.territories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.SortKeys;

/** Finds territories by what people type. Immutable, made anew with the tree. */
final class TerritoryNames {

    private record Entry(Territory territory, Set<PlaceName> names) {}

    private final TerritoryTree tree;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Set<Territory>> byFull = new HashMap<>();
    private final Map<String, Set<Territory>> byBare = new HashMap<>();

    TerritoryNames(TerritoryTree tree) {
        this.tree = tree;
        for (var territory : tree.inForce()) {
            var names = new LinkedHashSet<PlaceName>();
            territory.names().texts().values().forEach(name -> names.add(PlaceName.of(name)));
            entries.add(new Entry(territory, names));
            names.forEach(name -> {
                byFull.computeIfAbsent(name.full(), n -> new LinkedHashSet<>()).add(territory);
                byBare.computeIfAbsent(name.bare(), n -> new LinkedHashSet<>()).add(territory);
            });
        }
    }

    /** What was typed is a code, or a name, or names from the inside out with commas between ("Абай ауданы, Қарағанды облысы"). */
    List<Territory> typed(String typed) {
        var code = tree.find(typed.strip());
        if (code.isPresent()) {
            return tree.inForce().contains(code.get()) ? List.of(code.get()) : List.of();
        }
        var parts = typed.split(",", 2);
        var named = parts.length == 1 ? decide(named(parts[0])) : within(named(parts[0]), typed(parts[1]));
        return named.stream().sorted(Comparator.comparing(Territory::code)).toList();
    }

    private record Named(PlaceName name, Collection<Territory> territories) {}

    private Named named(String typed) {
        var name = PlaceName.of(typed);
        var full = byFull.getOrDefault(name.full(), Set.of());
        var bare = byBare.getOrDefault(name.bare(), Set.of());
        var kind = bare.stream().filter(t -> name.kinds().contains(t.kind())).toList();
        if (!name.kinds().isEmpty()) {
            return new Named(name, full.isEmpty() ? (kind.isEmpty() ? bare : kind) : full);
        }
        return new Named(name, full.size() == 1 ? full : bare);
    }

    private List<Territory> within(Named inner, Collection<Territory> outer) {
        return inner.territories().stream()
                .filter(t -> outer.stream().anyMatch(o -> !o.equals(t) && tree.isWithin(t.code(), o.code())))
                .toList();
    }

    /** A settlement that bears the name of the city around it is that city; a bare name means the city of republican significance. */
    private List<Territory> decide(Named named) {
        var found = named.territories();
        var cities = found.stream().filter(TerritoryNames::isCity).toList();
        var left = found.stream()
                .filter(t -> t.kind() != Territory.Kind.SETTLEMENT
                        || cities.stream().noneMatch(city -> tree.isWithin(t.code(), city.code())))
                .toList();
        var great = left.stream()
                .filter(t -> t.kind() == Territory.Kind.CITY_OF_REPUBLICAN_SIGNIFICANCE)
                .toList();
        return named.name().kinds().isEmpty() && great.size() == 1 ? great : left;
    }

    private static boolean isCity(Territory t) {
        return t.kind() == Territory.Kind.CITY_ADMINISTRATION
                || t.kind() == Territory.Kind.CITY_OF_REPUBLICAN_SIGNIFICANCE;
    }

    /** Names that start with what was typed, then those with such a word, then those that contain it; large ones first. */
    List<Territory> suggest(String typed, Language language, int count) {
        var name = PlaceName.of(typed);
        if (name.full().isEmpty()) {
            return List.of();
        }
        record Ranked(Territory territory, int rank) {}
        var collator = SortKeys.collator(language);
        return entries.stream()
                .map(e -> new Ranked(e.territory(), rank(e, name)))
                .filter(r -> r.rank() < NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(r -> r.territory().kind())
                        .thenComparing(r -> r.territory().names().in(language), collator::compare)
                        .thenComparing(r -> r.territory().code()))
                .limit(count)
                .map(Ranked::territory)
                .toList();
    }

    private static final int NO_MATCH = 9;

    private static int rank(Entry entry, PlaceName typed) {
        if (entry.territory().code().startsWith(typed.full())) {
            return 0;
        }
        return entry.names().stream().mapToInt(n -> rank(n, typed)).min().orElse(NO_MATCH);
    }

    private static int rank(PlaceName name, PlaceName typed) {
        if (Objects.equals(name.bare(), typed.bare()) || name.full().startsWith(typed.full())) {
            return 1;
        }
        if (name.bare().startsWith(typed.bare())) {
            return 2;
        }
        if ((" " + name.full()).contains(" " + typed.full())) {
            return 3;
        }
        return name.full().contains(typed.full()) ? 4 : NO_MATCH;
    }
}
