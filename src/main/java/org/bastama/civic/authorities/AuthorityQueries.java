package org.bastama.civic.authorities;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of authorities. */
@Component
public class AuthorityQueries {

    /** One authority. */
    public Optional<Authority> find(String slug) {
        throw new UnsupportedOperationException();
    }

    /** The authorities of a territory and of all above it, nearest first. */
    public List<Authority> reachableFrom(String territoryCode, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Authorities by name (ICU order), filtered by what is typed and by territory (with all below it). */
    public Page<Authority> list(String text, @Nullable String territoryCode, Language language, Paging paging) {
        throw new UnsupportedOperationException();
    }
}
