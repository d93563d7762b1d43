package org.bastama.foundation.search.spi;

import java.util.Optional;
import java.util.function.Consumer;
import org.bastama.foundation.search.SearchDocument;

/** A room that has things to be found. */
public interface SearchSource {

    /** The kind of its documents. */
    String kind();

    /** The document of an id; empty when it is not (any more) to be found. */
    Optional<SearchDocument> document(String id);

    /** Hands over every document, in constant memory: for a rebuild. */
    void all(Consumer<SearchDocument> sink);
}
