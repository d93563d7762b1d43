package org.bastama.foundation.search;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;

/**
 * Names of one kind of thing, few enough to be held in memory, found as the portal's index finds: tolerant of case, word
 * forms and letters, whichever of the languages is typed.
 */
public final class NameIndex {

    private static final String KIND = "name";

    private final IndexSearches searches;
    private final int size;

    /** An index of names by id. It never changes; where names do, a new one is made. */
    public NameIndex(Map<String, LocalizedText> names) {
        var index = new LuceneIndex(new ByteBuffersDirectory());
        names.forEach(
                (id, name) -> index.put(new SearchDocument(KIND, id, name, LocalizedText.empty(), Map.of(), Map.of())));
        index.show();
        searches = new IndexSearches(index);
        size = names.size();
    }

    /** The ids of the names with the words, best first: all of them for a blank text, none where there are no words. */
    public Stream<String> find(String text) {
        return size == 0
                ? Stream.empty()
                : searches.find(new SearchQuery(KIND, text, Map.of(), null, Paging.first(size))).items().stream();
    }
}
