package org.bastama.civic.consultations.drafttext.discussion;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.drafttext.DraftText;
import org.bastama.civic.consultations.drafttext.KeyedPassage;
import org.bastama.civic.consultations.drafttext.Passage;

/** A long text leaf by leaf, as pages show it; a leaf begins with an article where it can. */
public record Leaves(List<List<KeyedPassage>> all) {

    private static final int USUAL = 60;
    private static final int MOST = 120;

    public Leaves {
        all = all.stream().map(List::copyOf).toList();
    }

    /** At least one leaf. */
    public static Leaves of(DraftText text) {
        var leaves = new ArrayList<List<KeyedPassage>>();
        var leaf = new ArrayList<KeyedPassage>();
        for (var passage : text.passages()) {
            var begins = passage.passage().kind() != Passage.Kind.PARAGRAPH;
            if (leaf.size() >= MOST || leaf.size() >= USUAL && begins) {
                leaves.add(leaf);
                leaf = new ArrayList<>();
            }
            leaf.add(passage);
        }
        leaves.add(leaf);
        return new Leaves(leaves);
    }

    /** The leaf of a number from 0; the last one where there are fewer. */
    public List<KeyedPassage> leaf(int number) {
        return all.get(Math.clamp(number, 0, all.size() - 1));
    }

    public int size() {
        return all.size();
    }

    /** On which leaf a passage stands, from 0; the first where it stands on none. */
    public int with(String key) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).stream().anyMatch(passage -> passage.key().equals(key))) {
                return i;
            }
        }
        return 0;
    }
}
