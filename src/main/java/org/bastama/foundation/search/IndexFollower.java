package org.bastama.foundation.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bastama.foundation.search.ChangeRepository.Change;
import org.bastama.foundation.search.spi.SearchSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one index like the database: rebuilds it when it cannot know what it missed, then follows the table of changes.
 * A change may become visible after one with a higher number, so those of the last minute are looked at again; whatever is
 * applied twice changes nothing, because a document is always read anew. One thread at a time.
 */
final class IndexFollower {

    /** What one step brought to the index. */
    record Applied(String kind, String id) {}

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    /** Grows when analysis or fields change, so that older indexes are rebuilt. */
    private static final String FORM = "2";

    /** No transaction that notes changes is open for longer. */
    private static final Duration OPEN_AT_MOST = Duration.ofMinutes(1);

    private static final int BATCH = 1_000;

    private final LuceneIndex index;
    private final ChangeRepository changes;
    private final Map<String, SearchSource> sources;
    private final Clock clock;
    private final TreeMap<Long, Instant> seen = new TreeMap<>();
    /** Every change up to this one has been applied. */
    private long followed;

    private boolean dirty;

    IndexFollower(LuceneIndex index, ChangeRepository changes, List<SearchSource> sources, Clock clock) {
        this.index = index;
        this.changes = changes;
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::kind, s -> s));
        this.clock = clock;
    }

    /** Rebuilds the index if it must be; follows the changes. */
    synchronized void start() {
        var notes = index.notes();
        followed = Long.parseLong(notes.getOrDefault("followed", "0"));
        if (!form().equals(notes.get("form")) || hasMissedChanges()) {
            rebuild();
        }
        follow();
        commit();
    }

    /** Brings everything to the index that is visible to the caller's transaction; tells what. */
    synchronized Set<Applied> follow() {
        return followAfter(followed);
    }

    /** The same for changes newer than any seen: right after a commit of this node. */
    synchronized void followNewest() {
        followAfter(seen.isEmpty() ? followed : seen.lastKey());
    }

    /** Reads documents anew. */
    synchronized void apply(Collection<Applied> documents) {
        documents.forEach(d -> apply(d.kind(), d.id()));
        index.show();
    }

    /** Makes what was applied durable. */
    synchronized void commit() {
        if (dirty) {
            index.commit(Map.of("form", form(), "followed", Long.toString(followed)));
            dirty = false;
        }
    }

    private boolean hasMissedChanges() {
        var range = changes.range();
        return range.oldest() != null && range.oldest() > followed + 1
                || range.newest() != null && range.newest() < followed
                || range.newest() == null && followed > 0;
    }

    private void rebuild() {
        var settled = changes.newestBefore(clock.instant().minus(OPEN_AT_MOST));
        var oldest = changes.range().oldest();
        followed = settled != null ? settled : oldest != null ? oldest - 1 : 0;
        index.removeAll();
        sources.values().forEach(source -> {
            try {
                source.all(index::put);
            } catch (RuntimeException e) {
                LOG.error("the index lacks documents of kind {}", source.kind(), e);
            }
        });
        dirty = true;
        index.show();
    }

    private Set<Applied> followAfter(long from) {
        var applied = new LinkedHashSet<Applied>();
        var last = from;
        List<Change> some;
        do {
            some = changes.after(last, BATCH);
            for (var change : some) {
                last = change.seq();
                if (seen.putIfAbsent(change.seq(), change.at()) == null) {
                    applied.add(new Applied(change.kind(), change.id()));
                }
            }
        } while (some.size() == BATCH);
        if (!applied.isEmpty()) {
            apply(applied);
        }
        settle();
        return applied;
    }

    private void settle() {
        var settled = clock.instant().minus(OPEN_AT_MOST);
        while (!seen.isEmpty() && seen.firstEntry().getValue().isBefore(settled)) {
            followed = seen.pollFirstEntry().getKey();
            dirty = true;
        }
    }

    private void apply(String kind, String id) {
        var source = sources.get(kind);
        try {
            var document = source == null ? java.util.Optional.<SearchDocument>empty() : source.document(id);
            document.ifPresentOrElse(index::put, () -> index.remove(kind, id));
            dirty = true;
        } catch (RuntimeException e) {
            LOG.error("the index does not follow {} {}", kind, id, e);
        }
    }

    private String form() {
        return FORM + " " + String.join(" ", sources.keySet().stream().sorted().toList());
    }
}
