package org.bastama.foundation.search;

import java.util.Map;
import org.bastama.foundation.shared.LocalizedText;

/**
 * One thing that can be found.
 *
 * @param kind which source it is from, such as {@code petition}
 * @param id its id within the kind
 * @param facets exact values to filter by, such as {@code state=open}; several values are separated by a space
 * @param numbers values to sort by, such as {@code signatures}
 */
public record SearchDocument(
        String kind,
        String id,
        LocalizedText title,
        LocalizedText body,
        Map<String, String> facets,
        Map<String, Long> numbers) {}
