package org.bastama.foundation.moderation;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Text;

/** A word or phrase of the topic screen, as the beginnings of consecutive words: endings may follow. */
record TopicPhrase(List<String> stems) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    TopicPhrase {
        stems = List.copyOf(stems);
    }

    /**
     * The phrase of the list. A single word is listed as the stem it matches from; the words of a phrase are listed in one
     * form and lose its ending, for Russian bends each of them.
     */
    static TopicPhrase of(String listed) {
        var words = words(listed);
        return new TopicPhrase(
                words.size() == 1
                        ? words
                        : words.stream().map(TopicPhrase::stem).toList());
    }

    /** The words of a text in the form to compare: case folded, ё as е. */
    static List<String> words(String text) {
        var folded = UCharacter.foldCase(Text.clean(text), true).replace('ё', 'е');
        return Arrays.stream(BETWEEN_WORDS.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether the phrase occurs in a text of these words. */
    boolean occursIn(List<String> words) {
        for (int at = 0; at + stems.size() <= words.size(); at++) {
            if (matchesAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(List<String> words, int at) {
        for (int i = 0; i < stems.size(); i++) {
            var stem = stems.get(i);
            var word = words.get(at + i);
            if (stem.length() <= 2 ? !word.equals(stem) : !word.startsWith(stem)) {
                return false;
            }
        }
        return true;
    }

    private static String stem(String word) {
        var length = word.length();
        return word.substring(0, length <= 4 ? length : length <= 6 ? length - 1 : length - 2);
    }
}
