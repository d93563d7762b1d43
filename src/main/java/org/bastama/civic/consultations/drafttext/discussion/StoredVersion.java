package org.bastama.civic.consultations.drafttext.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.consultations.drafttext.DraftText;
import org.bastama.civic.consultations.drafttext.KeyedPassage;
import org.bastama.civic.consultations.drafttext.Passage;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A version as it is stored, whether its languages fit each other or not.
 *
 * @param keysGiven in this and all earlier versions, as far as the original is there
 * @param keys of each language's passages, in their order; empty ones where the language is a translation
 */
record StoredVersion(
        int number,
        int keysGiven,
        @Nullable Instant publishedAt,
        Map<Language, List<Passage>> passages,
        Map<Language, List<String>> keys) {

    /** The version in its original and the translations that have as many passages; none without the original. */
    Optional<DraftVersion> in(Language original) {
        var whole = passages.get(original);
        if (whole == null) {
            return Optional.empty();
        }
        var named = names(original, whole.size());
        var texts = new EnumMap<Language, DraftText>(Language.class);
        passages.forEach((language, all) -> {
            if (all.size() == whole.size()) {
                texts.put(language, new DraftText(keyed(named, all), number == 1 ? whole.size() : keysGiven));
            }
        });
        return Optional.of(new DraftVersion(number, publishedAt, original, texts));
    }

    /** The first version's keys go by the place, so that a draft may change its original until it is announced. */
    private List<String> names(Language original, int count) {
        if (number > 1) {
            return keys.getOrDefault(original, List.of());
        }
        var names = new ArrayList<String>(count);
        for (var place = 1; place <= count; place++) {
            names.add("p" + place);
        }
        return names;
    }

    private static List<KeyedPassage> keyed(List<String> names, List<Passage> passages) {
        var keyed = new ArrayList<KeyedPassage>(passages.size());
        for (var i = 0; i < passages.size(); i++) {
            keyed.add(new KeyedPassage(names.get(i), passages.get(i)));
        }
        return keyed;
    }
}
