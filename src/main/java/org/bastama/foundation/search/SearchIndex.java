package org.bastama.foundation.search;

import java.util.List;
import org.bastama.foundation.shared.Page;
import org.springframework.stereotype.Component;

/** The one index of what rooms hand it: alike on both databases. */
@Component
public class SearchIndex {

    /** Notes in the caller's transaction that a document changed; every node's index follows after the commit. */
    public void changed(String kind, String id) {
        throw new UnsupportedOperationException();
    }

    /** The ids found. */
    public Page<String> find(SearchQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Ids of the documents of a kind most like the text, best first; only those with the facet's value. */
    public List<String> similar(String kind, String text, String facet, String value, int count) {
        throw new UnsupportedOperationException();
    }
}
