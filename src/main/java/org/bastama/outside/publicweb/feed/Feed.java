package org.bastama.outside.publicweb.feed;

import java.time.Instant;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An Atom feed before it is written; every text is plain.
 *
 * @param self the feed's own address in its language, which is its permanent identity too
 * @param page the address of the page that shows the same
 */
record Feed(Language language, String self, String page, String title, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param id permanent IRI
     * @param language the language of the title, a code
     * @param summaryLanguage the language of the summary, a code
     * @param published when it happened
     * @param updated when it last changed
     * @param author by name, null for the portal itself
     */
    record Entry(
            String id,
            String page,
            String language,
            String title,
            String summary,
            String summaryLanguage,
            Instant published,
            Instant updated,
            @Nullable String author) {}

    /** When it last changed; a feed in which nothing has happened yet has not changed since the beginning of time. */
    Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
