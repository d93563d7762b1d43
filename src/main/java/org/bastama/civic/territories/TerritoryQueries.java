package org.bastama.civic.territories;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Snapshot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** The administrative tree, read from a snapshot in memory that follows changes. */
@Component
public class TerritoryQueries {

    /** The country of the portal. */
    public static final String COUNTRY = "KZ";

    private record Loaded(TerritoryTree tree, TerritoryNames names) {}

    private final Snapshot<Loaded> snapshot;

    TerritoryQueries(TerritoryRepository territories, Clock clock, PlatformTransactionManager transactions) {
        this.snapshot = new Snapshot<>(clock, transactions, territories::revision, () -> {
            var tree = new TerritoryTree(territories.all());
            return new Loaded(tree, new TerritoryNames(tree));
        });
    }

    /** One territory, also one that is no longer in force. */
    public Optional<Territory> find(String code) {
        return tree().find(code);
    }

    /** All territories that are in force, parents before children, siblings by name in the language (ICU). */
    public List<Territory> all(Language language) {
        return tree().all(language);
    }

    /** The direct children of a territory, by name. */
    public List<Territory> children(String code, Language language) {
        return tree().children(code, language);
    }

    /** The territory and all above it, from the country down; empty when unknown. */
    public List<Territory> path(String code) {
        return tree().path(code);
    }

    /** Whether the territory is the other or lies within it. */
    public boolean isWithin(String code, String ancestor) {
        return tree().isWithin(code, ancestor);
    }

    /** The first-level territory (region or city of republican significance) that a territory lies in, or itself. */
    public String regionOf(String code) {
        var path = path(code);
        return path.size() < 2 ? code : path.get(1).code();
    }

    /** Territories whose code or name, in any language, is what was typed (case and letters folded); several when ambiguous. */
    public List<Territory> typed(String typed) {
        return snapshot.get().names().typed(typed);
    }

    /** The one territory that was typed; rejected with {@code territories.unknown} or, when several bear the name, {@code territories.ambiguous}. */
    public Territory resolve(String typed) {
        var found = typed(typed);
        if (found.isEmpty()) {
            throw Rejection.of(typed.isBlank() ? "shared.required" : "territories.unknown");
        }
        if (found.size() > 1) {
            throw Rejection.of("territories.ambiguous", found.size());
        }
        return found.getFirst();
    }

    /** Suggestions while typing: names that start with or contain it, at most so many. */
    public List<Territory> suggest(String typed, Language language, int count) {
        return snapshot.get().names().suggest(typed, language, count);
    }

    /** The territory and what it lies in up to the region, from the inside out: "Абай ауданы, Қарағанды облысы". */
    public String fullName(String code, Language language) {
        var names = new ArrayList<String>();
        for (var territory : inwardsOut(code)) {
            names.add(territory.names().in(language));
        }
        return String.join(", ", names);
    }

    /** The territory and what it lies in without the country, from the inside out; the country alone for itself. */
    public List<Territory> inwardsOut(String code) {
        var path = path(code);
        return path.size() < 2 ? path : path.subList(1, path.size()).reversed();
    }

    /** Reads the tables now, so that the first caller within a transaction finds them read. */
    void prepare() {
        snapshot.reload();
    }

    @TransactionalEventListener
    void on(TerritoriesChanged changed) {
        snapshot.reload();
    }

    private TerritoryTree tree() {
        return snapshot.get().tree();
    }
}
