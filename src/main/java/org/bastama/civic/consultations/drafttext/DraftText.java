package org.bastama.civic.consultations.drafttext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One version of a draft legal text. A passage keeps its key through the versions while it is the same or much like it
 * was, so that what people said of it stays with it.
 *
 * @param keysGiven how many keys were given in this and all earlier versions; none is given twice
 */
public record DraftText(List<KeyedPassage> passages, int keysGiven) {

    public DraftText {
        passages = List.copyOf(passages);
    }

    /** The first version. */
    public static DraftText first(Outline outline) {
        return new DraftText(List.of(), 0).next(outline);
    }

    /** The version that comes after this one: passages that are found again keep their keys, others get new ones. */
    public DraftText next(Outline outline) {
        var partners = Alignment.of(passages.stream().map(KeyedPassage::passage).toList(), outline.passages());
        var given = keysGiven;
        var keyed = new ArrayList<KeyedPassage>();
        for (var i = 0; i < partners.length; i++) {
            var key = partners[i] == Alignment.NONE
                    ? "p" + ++given
                    : passages.get(partners[i]).key();
            keyed.add(new KeyedPassage(key, outline.passages().get(i)));
        }
        return new DraftText(keyed, given);
    }

    /** The passage of a key, if this version has it. */
    public Optional<Passage> at(String key) {
        return passages.stream()
                .filter(passage -> passage.key().equals(key))
                .map(KeyedPassage::passage)
                .findFirst();
    }
}
