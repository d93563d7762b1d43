package org.bastama.outside.publicweb.consultation;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.publicweb.page.Words;

/**
 * What somebody wrote, as a reader reads it.
 *
 * @param language the language it is in, a code
 * @param mark that this is another one than the reader's, in brackets; empty where it is not
 */
public record Passage(List<String> paragraphs, String language, String mark) {

    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A text in the reader's language or the one there is. */
    public static Passage of(LocalizedText text, Words words) {
        var shown = text.languageFor(words.language());
        return new Passage(
                lines(text.in(words.language())), shown.orElse(words.language()).code(), words.written(shown));
    }

    /** A text in one language. */
    static Passage of(String text, Language language, Words words) {
        return new Passage(lines(text), language.code(), words.written(Optional.of(language)));
    }

    /** All of it in one line. */
    public String line() {
        return String.join(" ", paragraphs);
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
