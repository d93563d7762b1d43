package org.bastama.outside.notifications;

import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/**
 * What somebody wrote, as a letter quotes it.
 *
 * @param whole whether it is all that was written, not the beginning of it
 * @param language the language it is in: the reader's, or the one there is
 */
record Quote(String text, boolean whole, Language language) {

    /** What is longer than this is read on the page; in code points. */
    static final int LONGEST = 600;

    /** The text as the reader can read it, cut between words where it is long. */
    static Quote of(LocalizedText text, Language reader) {
        var all = text.in(reader);
        var whole = all.codePointCount(0, all.length()) <= LONGEST;
        return new Quote(whole ? all : beginning(all), whole, language(text, reader));
    }

    /** The text as the reader can read it, however long. */
    static Quote whole(LocalizedText text, Language reader) {
        return new Quote(text.in(reader), true, language(text, reader));
    }

    private static Language language(LocalizedText text, Language reader) {
        return text.languageFor(reader).orElse(reader);
    }

    private static String beginning(String text) {
        var cut = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        var space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut).strip() + " …";
    }
}
