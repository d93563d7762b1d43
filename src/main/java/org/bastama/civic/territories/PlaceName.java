package org.bastama.civic.territories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.foundation.shared.LetterFolding;

/**
 * A place name as people type it, made comparable ({@link LetterFolding}); and the same without words that only say what
 * kind of place it is.
 *
 * @param full everything typed, folded
 * @param bare without the words of a kind
 * @param kinds what the left out words say the place may be; empty when they say nothing
 */
record PlaceName(String full, String bare, Set<Territory.Kind> kinds) {

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
            words("ауылдык округи", RURAL),
            words("ауылдык округ", RURAL),
            words("сельский округ", RURAL),
            words("поселковый округ", RURAL),
            words("rural district", RURAL),
            words("с о", RURAL),
            words("с а", RURAL),
            words("п а", RURAL),
            words("г а", CITY),
            words("р а", DISTRICT),
            words("р н", DISTRICT),
            words("облысы", REGION),
            words("облыс", REGION),
            words("область", REGION),
            words("обл", REGION),
            words("region", REGION),
            words("oblast", REGION),
            words("ауданы", DISTRICT),
            words("аудан", DISTRICT),
            words("район", DISTRICT),
            words("district", DISTRICT),
            words("каласы", CITY),
            words("кала", CITY),
            words("город", CITY),
            words("гор", CITY),
            words("г", CITY),
            words("city", CITY),
            words("ауылы", SETTLEMENT),
            words("ауыл", SETTLEMENT),
            words("кенти", SETTLEMENT),
            words("кент", SETTLEMENT),
            words("село", SETTLEMENT),
            words("поселок", SETTLEMENT),
            words("пос", SETTLEMENT),
            words("аул", SETTLEMENT),
            words("с", SETTLEMENT),
            words("п", SETTLEMENT),
            words("village", SETTLEMENT));

    /** The comparable form of what was typed or of a stored name. */
    static PlaceName of(String name) {
        var full = LetterFolding.fold(name);
        var tokens = new ArrayList<>(full.isEmpty() ? List.<String>of() : List.of(full.split(" ")));
        Set<Territory.Kind> kinds = Set.of();
        for (var entry : KIND_WORDS) {
            var word = entry.getKey();
            var at = Collections.indexOfSubList(tokens, word);
            if (at >= 0 && tokens.size() > word.size()) {
                tokens.subList(at, at + word.size()).clear();
                kinds = kinds.isEmpty() ? entry.getValue() : kinds;
            }
        }
        return new PlaceName(full, String.join(" ", tokens), kinds);
    }

    private static Map.Entry<List<String>, Set<Territory.Kind>> words(String words, Set<Territory.Kind> kinds) {
        return Map.entry(List.of(words.split(" ")), kinds);
    }
}
