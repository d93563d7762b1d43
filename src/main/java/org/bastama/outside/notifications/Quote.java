package org.bastama.outside.notifications;

import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/**
 * What somebody wrote, as a letter quotes it.
 *
 * @param whole whether it is all that was written, not the beginning of it
 * @param language the language it is in: the reader's, or the one there is
 */
record Quote(String text, boolean whole, Language language) {

    /** The text as the reader can read it, cut between words where it is long. */
    static Quote of(LocalizedText text, Language reader) {
        var excerpt = Excerpt.of(text, reader);
        return new Quote(excerpt.text(), excerpt.whole(), excerpt.language());
    }

    /** The text as the reader can read it, however long. */
    static Quote whole(LocalizedText text, Language reader) {
        return new Quote(text.in(reader), true, text.languageFor(reader).orElse(reader));
    }
}
