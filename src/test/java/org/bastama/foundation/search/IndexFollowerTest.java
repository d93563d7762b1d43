package org.bastama.foundation.search;

import static bastama.db.search.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.bastama.foundation.search.spi.SearchSource;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndexFollowerTest extends ModuleTest {

    @Autowired
    ChangeRepository changes;

    @Autowired
    DSLContext database;

    /** As on a disk, it outlives the index that is closed. */
    private final Directory directory = new FilterDirectory(new ByteBuffersDirectory()) {
        @Override
        public void close() {}
    };

    private final Things things = new Things();

    /** Tests that commit leave changes behind. */
    @BeforeEach
    void nothingChangedYet() {
        database.deleteFrom(CHANGE).execute();
    }

    @Test
    void aNewIndexIsBuiltAndThenFollows() {
        things.put("a", "apple");
        try (var index = new LuceneIndex(directory)) {
            var follower = follower(index);
            follower.start();
            assertThat(found(index, "apple")).containsExactly("a");

            change("b", "banana");
            change("a", "apricot");
            follower.follow();
            assertThat(found(index, "banana")).containsExactly("b");
            assertThat(found(index, "apple")).isEmpty();

            things.remove("b");
            changes.add("thing", List.of("b"), clock.instant());
            follower.followNewest();
            assertThat(found(index, "banana")).isEmpty();
        }
    }

    @Test
    void anIndexGoesOnWhereItStoppedWithoutARebuild() {
        change("a", "apple");
        try (var index = new LuceneIndex(directory)) {
            var follower = follower(index);
            follower.start();
            clock.advance(Duration.ofMinutes(5));
            follower.follow();
            follower.commit();
        }
        change("b", "banana");
        things.rebuilds = 0;
        try (var index = new LuceneIndex(directory)) {
            follower(index).start();
            assertThat(things.rebuilds).isZero();
            assertThat(found(index, "apple")).containsExactly("a");
            assertThat(found(index, "banana")).containsExactly("b");
        }
    }

    @Test
    void anIndexThatMissedChangesIsRebuilt() {
        change("a", "apple");
        try (var index = new LuceneIndex(directory)) {
            follower(index).start();
        }
        things.remove("a");
        things.put("b", "banana");
        clock.advance(Duration.ofDays(8));
        changes.add("thing", List.of("unrelated"), clock.instant());
        changes.add("thing", List.of("newest"), clock.instant());
        changes.prune(clock.instant().minus(Duration.ofDays(7)));
        try (var index = new LuceneIndex(directory)) {
            follower(index).start();
            assertThat(found(index, "apple")).isEmpty();
            assertThat(found(index, "banana")).containsExactly("b");
        }
    }

    @Test
    void pruningKeepsTheNewestChange() {
        changes.add("thing", List.of("old", "older"), clock.instant());
        changes.prune(clock.instant().plusSeconds(1));
        assertThat(changes.after(0, 10)).extracting(ChangeRepository.Change::id).containsExactly("older");
    }

    @Test
    void aSourceThatFailsDoesNotStopTheOthers() {
        try (var index = new LuceneIndex(directory)) {
            var follower = follower(index);
            follower.start();
            changes.add("thing", List.of("broken"), clock.instant());
            change("a", "apple");
            follower.follow();
            assertThat(found(index, "apple")).containsExactly("a");
        }
    }

    private void change(String id, String title) {
        things.put(id, title);
        changes.add("thing", List.of(id), clock.instant());
    }

    private IndexFollower follower(LuceneIndex index) {
        return new IndexFollower(index, changes, List.of(things), clock);
    }

    private static List<String> found(LuceneIndex index, String text) {
        return new IndexSearches(index)
                .find(new SearchQuery("thing", text, Map.of(), null, Paging.first(10)))
                .items();
    }

    private static class Things extends TreeMap<String, String> implements SearchSource {

        int rebuilds;

        @Override
        public String kind() {
            return "thing";
        }

        @Override
        public Optional<SearchDocument> document(String id) {
            if (id.equals("broken")) {
                throw new IllegalStateException("on purpose");
            }
            return Optional.ofNullable(get(id)).map(title -> thing(id, title));
        }

        @Override
        public void all(Consumer<SearchDocument> sink) {
            rebuilds++;
            forEach((id, title) -> sink.accept(thing(id, title)));
        }

        private static SearchDocument thing(String id, String title) {
            return new SearchDocument(
                    "thing", id, LocalizedText.of(Language.EN, title), LocalizedText.empty(), Map.of(), Map.of());
        }
    }
}
