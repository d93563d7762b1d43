package org.bastama.civic.authorities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.search.NameIndex;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Snapshot;
import org.bastama.foundation.shared.SortKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Reads of authorities, from a snapshot in memory. */
@Component
public class AuthorityQueries {

    private record Loaded(
            Map<String, Authority> bySlug,
            Map<String, List<Authority>> byTerritory,
            NameIndex names,
            Map<Language, List<Authority>> byName) {}

    private final Snapshot<Loaded> snapshot;
    private final TerritoryQueries territories;

    AuthorityQueries(
            AuthorityRepository authorities,
            TerritoryQueries territories,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.territories = territories;
        this.snapshot = new Snapshot<>(clock, transactions, authorities::count, () -> loaded(authorities.all()));
    }

    /** One authority. */
    public Optional<Authority> find(String slug) {
        return Optional.ofNullable(snapshot.get().bySlug().get(slug));
    }

    /** The authorities of a territory and of all above it, nearest first. */
    public List<Authority> reachableFrom(String territoryCode, Language language) {
        var reachable = new ArrayList<Authority>();
        for (var territory : territories.path(territoryCode).reversed()) {
            reachable.addAll(byName(snapshot.get().byTerritory().getOrDefault(territory.code(), List.of()), language));
        }
        return reachable;
    }

    /**
     * Authorities by territory (with all below it) and by what is typed, in any language and with any endings, best
     * first; all by name (ICU order) when nothing is typed.
     */
    public Page<Authority> list(String text, @Nullable String territoryCode, Language language, Paging paging) {
        var loaded = snapshot.get();
        var named = text.isBlank()
                ? loaded.byName().getOrDefault(language, List.of()).stream()
                : loaded.names()
                        .find(text)
                        .map(slug -> Objects.requireNonNull(loaded.bySlug().get(slug)));
        var found = named.filter(a -> territoryCode == null || territories.isWithin(a.territoryCode(), territoryCode))
                .toList();
        var from = Math.min(paging.offset(), found.size());
        var to = Math.min(from + paging.size(), found.size());
        return new Page<>(found.subList(from, to), paging.page(), paging.size(), found.size());
    }

    /** The territory an authority belongs to. */
    public Optional<Territory> territoryOf(Authority authority) {
        return territories.find(authority.territoryCode());
    }

    void prepare() {
        snapshot.reload();
    }

    private static Loaded loaded(List<Authority> all) {
        var bySlug = new HashMap<String, Authority>();
        all.forEach(authority -> bySlug.put(authority.slug(), authority));
        var names = new LinkedHashMap<String, LocalizedText>();
        all.forEach(authority -> names.put(authority.slug(), authority.names()));
        var byName = new EnumMap<Language, List<Authority>>(Language.class);
        Language.all().forEach(language -> byName.put(language, byName(all, language)));
        var byTerritory = all.stream().collect(Collectors.groupingBy(Authority::territoryCode));
        return new Loaded(Map.copyOf(bySlug), Map.copyOf(byTerritory), new NameIndex(names), byName);
    }

    private static List<Authority> byName(List<Authority> authorities, Language language) {
        var collator = SortKeys.collator(language);
        return authorities.stream()
                .sorted(Comparator.<Authority, String>comparing(a -> a.names().in(language), collator::compare)
                        .thenComparing(Authority::slug))
                .toList();
    }
}
