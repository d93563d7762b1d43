package org.bastama.civic.petitions.tally;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells those who watch a petition its new count, in rounds of a second: all that a second changed at once. A round reads
 * what is watched and is known to have changed; every fifth reads all that is watched, which makes up for news that never
 * came and for petitions that changed otherwise.
 */
@Component
public class LiveTallies {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTallies.class);

    /** Every so many rounds everything that is watched is read. */
    private static final int ALL_EVERY = 5;

    private final RecentTallies recent;
    private final Map<PetitionNumber, Watched> watched = new ConcurrentHashMap<>();
    private final Set<PetitionNumber> changed = ConcurrentHashMap.newKeySet();
    private int rounds;

    LiveTallies(RecentTallies recent) {
        this.recent = recent;
    }

    /** Who watches a petition, and what they were last told. */
    private static final class Watched {
        private final Set<Consumer<PetitionCount>> watchers = ConcurrentHashMap.newKeySet();
        private volatile @Nullable PetitionCount told;

        private Watched(@Nullable PetitionCount told) {
            this.told = told;
        }
    }

    /**
     * Calls back with every new count until the answer is run. The caller shows the {@link RecentTallies recent} one
     * already. Called from the thread of the rounds, which a watcher must not hold up.
     */
    public Runnable watch(PetitionNumber number, Consumer<PetitionCount> watcher) {
        var shown = recent.of(number).orElse(null);
        watched.compute(number, (n, known) -> {
            var all = known == null ? new Watched(shown) : known;
            all.watchers.add(watcher);
            return all;
        });
        return () -> watched.computeIfPresent(number, (n, all) -> {
            all.watchers.remove(watcher);
            return all.watchers.isEmpty() ? null : all;
        });
    }

    /** Notes that tallies have changed, by a commit of any node. */
    void changed(Collection<PetitionNumber> numbers) {
        numbers.stream().filter(watched::containsKey).forEach(changed::add);
    }

    /** Notes that any tally may have changed. */
    void allChanged() {
        changed.addAll(watched.keySet());
    }

    /** One round; by one thread. Watchers whose page is gone are left to the page. */
    public void round() {
        if (++rounds % ALL_EVERY == 0) {
            allChanged();
        }
        var due = List.copyOf(changed);
        changed.removeAll(due);
        var counts = recent.refresh(due.stream().filter(watched::containsKey).collect(Collectors.toSet()));
        counts.forEach(this::tell);
    }

    private void tell(PetitionNumber number, PetitionCount count) {
        var all = watched.get(number);
        var told = all == null ? null : all.told;
        if (all == null || told != null && told.says(count)) {
            return;
        }
        all.told = count;
        for (var watcher : all.watchers) {
            try {
                watcher.accept(count);
            } catch (RuntimeException gone) {
                LOG.debug("A page that watched petition {} is gone", number, gone);
            }
        }
    }
}
