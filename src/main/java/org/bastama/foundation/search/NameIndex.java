package org.bastama.foundation.search;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Names of one kind of thing, few enough to be held in memory, found as the portal's index finds: tolerant of case, word
 * forms and letters, whichever of the languages is typed.
 */
public final class NameIndex {

    private static final String KIND = "name";

    private final Map<String, LocalizedText> names;
    private @Nullable IndexSearches searches;

    /** An index of names by id. It never changes; where names do, a new one is made. */
    public NameIndex(Map<String, LocalizedText> names) {
        this.names = names;
    }

    /** The ids of the names with the words, best first: all of them for a blank text, none where there are no words. */
    public Stream<String> find(String text) {
        return names.isEmpty()
                ? Stream.empty()
                : searches()
                        .find(new SearchQuery(KIND, text, Map.of(), null, Paging.first(names.size())))
                        .items()
                        .stream();
    }

    /** Made when somebody searches for the first time, so that a start does not wait for it. */
    private synchronized IndexSearches searches() {
        if (searches == null) {
            var index = new LuceneIndex(new ByteBuffersDirectory());
            names.forEach((id, name) ->
                    index.put(new SearchDocument(KIND, id, name, LocalizedText.empty(), Map.of(), Map.of())));
            index.show();
            searches = new IndexSearches(index);
        }
        return searches;
    }
}
