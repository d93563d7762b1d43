package org.bastama.foundation.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Makes names comparable as people type them: lower case, Kazakh letters as their Russian neighbours (қ→к, ғ→г, ң→н, ө→о,
 * ұ ү→у, ә→а, і→и, һ→х), Latin letters without marks, apostrophes left out, anything else as one space.
 */
public final class LetterFolding {

    private static final Map<Character, Character> LETTERS = Map.ofEntries(
            Map.entry('қ', 'к'),
            Map.entry('ғ', 'г'),
            Map.entry('ң', 'н'),
            Map.entry('ө', 'о'),
            Map.entry('ұ', 'у'),
            Map.entry('ү', 'у'),
            Map.entry('ә', 'а'),
            Map.entry('і', 'и'),
            Map.entry('һ', 'х'),
            Map.entry('ё', 'е'));

    private LetterFolding() {}

    /** The comparable form; empty when there is neither letter nor digit. */
    public static String fold(String text) {
        var folded = new StringBuilder();
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        lower.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                folded.append(letter(c));
            } else if (c != '\''
                    && c != '’'
                    && c != 'ʼ'
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }

    private static String letter(int c) {
        if (Character.isBmpCodePoint(c) && LETTERS.containsKey((char) c)) {
            return String.valueOf(LETTERS.get((char) c));
        }
        var letter = Character.toString(c);
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                ? Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                : letter;
    }
}
