package org.bastama.civic.consultations.drafttext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.consultations.drafttext.PassageChange.Change;
import org.jspecify.annotations.Nullable;

/** Two versions of a draft passage by passage, in the order of the later one; what was removed is where it stood. */
public record VersionComparison(List<PassageChange> changes) {

    public VersionComparison {
        changes = List.copyOf(changes);
    }

    /** Compares any two versions of one draft by the keys of their passages. */
    public static VersionComparison of(DraftText before, DraftText after) {
        return new VersionComparison(new Walk(before, after).changes());
    }

    /** How many passages changed in a way. */
    public long count(Change change) {
        return changes.stream().filter(c -> c.change() == change).count();
    }

    /** How many passages moved, reworded or not. */
    public long moved() {
        return changes.stream().filter(PassageChange::moved).count();
    }

    /** Goes through both versions side by side. */
    private static final class Walk {

        private final List<KeyedPassage> before;
        private final List<KeyedPassage> after;
        private final Map<String, Integer> places = new HashMap<>();
        private final Set<String> later;
        private final List<PassageChange> changes = new ArrayList<>();
        private int told;

        Walk(DraftText before, DraftText after) {
            this.before = before.passages();
            this.after = after.passages();
            for (var i = 0; i < this.before.size(); i++) {
                places.put(this.before.get(i).key(), i);
            }
            later = Set.copyOf(this.after.stream().map(KeyedPassage::key).toList());
        }

        List<PassageChange> changes() {
            var stayed = stayed();
            for (var passage : after) {
                var place = places.get(passage.key());
                var moved = place != null && !stayed.contains(place);
                if (place != null && !moved) {
                    removedUntil(place);
                }
                changes.add(change(passage, place, moved));
            }
            removedUntil(before.size());
            return changes;
        }

        private Set<Integer> stayed() {
            return LongestRun.of(after.stream()
                    .map(passage -> places.get(passage.key()))
                    .filter(place -> place != null)
                    .toList());
        }

        private void removedUntil(int place) {
            for (; told < place; told++) {
                var old = before.get(told);
                if (!later.contains(old.key())) {
                    changes.add(new PassageChange(old.key(), Change.REMOVED, false, old.passage(), null));
                }
            }
        }

        private PassageChange change(KeyedPassage passage, @Nullable Integer place, boolean moved) {
            if (place == null) {
                return new PassageChange(passage.key(), Change.ADDED, false, null, passage.passage());
            }
            var old = before.get(place).passage();
            var same = old.text().equals(passage.passage().text());
            return new PassageChange(
                    passage.key(), same ? Change.UNCHANGED : Change.CHANGED, moved, old, passage.passage());
        }
    }
}
