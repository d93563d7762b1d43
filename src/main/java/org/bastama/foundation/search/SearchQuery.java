package org.bastama.foundation.search;

import java.util.Map;
import java.util.Set;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text words, blank for everything; tolerant of case, word forms and letters
 * @param facets facet to the values of which one must match; an empty set does not filter
 * @param sortBy a number of the documents, descending; with a leading {@code +} ascending; null: by relevance
 */
public record SearchQuery(
        String kind,
        String text,
        Map<String, Set<String>> facets,
        @Nullable String sortBy,
        Paging paging) {}
