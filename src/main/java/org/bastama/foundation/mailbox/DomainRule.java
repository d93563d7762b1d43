package org.bastama.foundation.mailbox;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How one domain reads the local part of an address; {@code aliasOf} names the domain that shares its mailboxes. */
record DomainRule(
        String domain,
        boolean ignoreDots,
        boolean plusTags,
        boolean caseSensitive,
        @Nullable String aliasOf) {

    /** The row that speaks for every domain without one of its own. */
    static final String ANY = "*";

    /** What holds when not even that row exists: only the case is ignored. */
    static DomainRule none(String domain) {
        return new DomainRule(domain, false, false, false, null);
    }

    /** The local part as the domain understands it; never empty. */
    String canonicalLocal(String local) {
        var result = caseSensitive ? local : local.toLowerCase(Locale.ROOT);
        var plus = result.indexOf('+');
        if (plusTags && plus > 0) {
            result = result.substring(0, plus);
        }
        return ignoreDots ? result.replace(".", "") : result;
    }
}
