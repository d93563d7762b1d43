package org.bastama.civic.authorities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LetterFolding;
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
            Map<String, String> words,
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

    /** Authorities by name (ICU order), filtered by what is typed and by territory (with all below it). */
    public Page<Authority> list(String text, @Nullable String territoryCode, Language language, Paging paging) {
        var loaded = snapshot.get();
        var words = LetterFolding.fold(text).split(" ");
        var found = loaded.byName().getOrDefault(language, List.of()).stream()
                .filter(a -> Stream.of(words)
                        .allMatch(word ->
                                loaded.words().getOrDefault(a.slug(), "").contains(word)))
                .filter(a -> territoryCode == null || territories.isWithin(a.territoryCode(), territoryCode))
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
        var words = new HashMap<String, String>();
        for (var authority : all) {
            bySlug.put(authority.slug(), authority);
            words.put(
                    authority.slug(),
                    LetterFolding.fold(
                            String.join(" ", authority.names().texts().values())));
        }
        var byName = new EnumMap<Language, List<Authority>>(Language.class);
        Language.all().forEach(language -> byName.put(language, byName(all, language)));
        var byTerritory = all.stream().collect(Collectors.groupingBy(Authority::territoryCode));
        return new Loaded(Map.copyOf(bySlug), Map.copyOf(byTerritory), Map.copyOf(words), byName);
    }

    private static List<Authority> byName(List<Authority> authorities, Language language) {
        var collator = SortKeys.collator(language);
        return authorities.stream()
                .sorted(Comparator.<Authority, String>comparing(a -> a.names().in(language), collator::compare)
                        .thenComparing(Authority::slug))
                .toList();
    }
}
