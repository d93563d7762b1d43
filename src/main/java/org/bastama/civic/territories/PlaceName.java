package org.bastama.civic.territories;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A place name as people type it, made comparable: lower case, Kazakh letters as their Russian neighbours (қ→к, ғ→г, …),
 * Latin letters without marks, punctuation as space; and the same without words that only say what kind of place it is.
 *
 * @param full everything typed, folded
 * @param bare without the words of a kind
 * @param kinds what the left out words say the place may be; empty when they say nothing
 */
record PlaceName(String full, String bare, Set<Territory.Kind> kinds) {

    private static final Map<Character, Character> LETTERS = Map.ofEntries(
            Map.entry('қ', 'к'), Map.entry('ғ', 'г'), Map.entry('ң', 'н'), Map.entry('ө', 'о'), Map.entry('ұ', 'у'),
            Map.entry('ү', 'у'), Map.entry('ә', 'а'), Map.entry('і', 'и'), Map.entry('һ', 'х'), Map.entry('ё', 'е'));

    private static final Set<Territory.Kind> REGION = Set.of(Territory.Kind.REGION);
    private static final Set<Territory.Kind> DISTRICT = Set.of(Territory.Kind.DISTRICT, Territory.Kind.CITY_DISTRICT);
    private static final Set<Territory.Kind> CITY = Set.of(
            Territory.Kind.CITY_OF_REPUBLICAN_SIGNIFICANCE,
            Territory.Kind.CITY_ADMINISTRATION,
            Territory.Kind.SETTLEMENT);
    private static final Set<Territory.Kind> RURAL = Set.of(Territory.Kind.RURAL_DISTRICT);
    private static final Set<Territory.Kind> SETTLEMENT = Set.of(Territory.Kind.SETTLEMENT);

    /** Folded words and abbreviations of kinds, longest first where one begins another. */
    private static final List<Map.Entry<List<String>, Set<Territory.Kind>>> KIND_WORDS = List.of(
            words("ауылдык округи", RURAL), words("ауылдык округ", RURAL), words("сельский округ", RURAL),
            words("поселковый округ", RURAL), words("rural district", RURAL), words("с о", RURAL), words("с а", RURAL),
            words("п а", RURAL), words("г а", CITY), words("р а", DISTRICT), words("р н", DISTRICT),
            words("облысы", REGION), words("облыс", REGION), words("область", REGION), words("обл", REGION),
            words("region", REGION), words("oblast", REGION),
            words("ауданы", DISTRICT), words("аудан", DISTRICT), words("район", DISTRICT), words("district", DISTRICT),
            words("каласы", CITY), words("кала", CITY), words("город", CITY), words("гор", CITY), words("г", CITY),
            words("city", CITY),
            words("ауылы", SETTLEMENT), words("ауыл", SETTLEMENT), words("кенти", SETTLEMENT), words("кент", SETTLEMENT),
            words("село", SETTLEMENT), words("поселок", SETTLEMENT), words("пос", SETTLEMENT), words("аул", SETTLEMENT),
            words("с", SETTLEMENT), words("п", SETTLEMENT), words("village", SETTLEMENT));

    /** The comparable form of what was typed or of a stored name. */
    static PlaceName of(String name) {
        var full = fold(name);
        var tokens = new ArrayList<>(full.isEmpty() ? List.<String>of() : List.of(full.split(" ")));
        Set<Territory.Kind> kinds = Set.of();
        for (var entry : KIND_WORDS) {
            var word = entry.getKey();
            var at = java.util.Collections.indexOfSubList(tokens, word);
            if (at >= 0 && tokens.size() > word.size()) {
                tokens.subList(at, at + word.size()).clear();
                kinds = kinds.isEmpty() ? entry.getValue() : kinds;
            }
        }
        return new PlaceName(full, String.join(" ", tokens), kinds);
    }

    /** Lower case, letters folded, anything but letters and digits as one space. */
    static String fold(String text) {
        var folded = new StringBuilder();
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        lower.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                folded.append(letter(c));
            } else if (c != '\'' && c != '’' && c != 'ʼ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
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

    private static Map.Entry<List<String>, Set<Territory.Kind>> words(String words, Set<Territory.Kind> kinds) {
        return Map.entry(List.of(words.split(" ")), kinds);
    }
}
