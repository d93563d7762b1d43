package org.bastama.civic.consultations.drafttext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bastama.civic.consultations.drafttext.PassageChange.Change.ADDED;
import static org.bastama.civic.consultations.drafttext.PassageChange.Change.CHANGED;
import static org.bastama.civic.consultations.drafttext.PassageChange.Change.REMOVED;
import static org.bastama.civic.consultations.drafttext.PassageChange.Change.UNCHANGED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.drafttext.Passage.Kind;
import org.bastama.foundation.shared.TextDifference;
import org.bastama.foundation.shared.TextDifference.Part;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    @Test
    void eachPassageHasItsChange() {
        var before = draft("1. one", "2. two", "3. three", "4. four");
        var after = new DraftText(
                List.of(keyed("p1", "1. one"), keyed("p9", "2. new"), keyed("p3", "3. three!"), keyed("p4", "5. four")),
                9);
        var comparison = VersionComparison.of(before, after);
        assertThat(comparison.changes())
                .extracting(PassageChange::key, PassageChange::change, PassageChange::moved, PassageChange::renumbered)
                .containsExactly(
                        tuple("p1", UNCHANGED, false, false),
                        tuple("p9", ADDED, false, false),
                        tuple("p2", REMOVED, false, false),
                        tuple("p3", CHANGED, false, false),
                        tuple("p4", UNCHANGED, false, true));
        assertThat(comparison.changes())
                .extracting(PassageChange::isNothing)
                .containsExactly(true, false, false, false, false);
        assertThat(comparison.count(ADDED)).isEqualTo(1);
        assertThat(comparison.changes().get(3).words())
                .containsExactly(
                        new Part(TextDifference.Change.SAME, "three"), new Part(TextDifference.Change.ADDED, "!"));
        assertThat(comparison.changes().get(2).words()).containsExactly(new Part(TextDifference.Change.REMOVED, "two"));
    }

    @Test
    void theFewestPassagesAreSaidToHaveMoved() {
        var before = draft("1. a", "2. b", "3. c", "4. d");
        var after = new DraftText(
                List.of(keyed("p4", "4. d"), keyed("p1", "1. a"), keyed("p2", "2. b"), keyed("p3", "3. c")), 4);
        assertThat(VersionComparison.of(before, after).changes())
                .extracting(PassageChange::key, PassageChange::moved)
                .containsExactly(tuple("p4", true), tuple("p1", false), tuple("p2", false), tuple("p3", false));
        assertThat(VersionComparison.of(before, after).moved()).isEqualTo(1);
    }

    @Test
    void bothVersionsCanBeReadFromIt() {
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var old = some(random);
            var fresh = some(random);
            Collections.shuffle(fresh, random);
            var changes = VersionComparison.of(new DraftText(old, 40), new DraftText(fresh, 40))
                    .changes();
            assertThat(changes)
                    .filteredOn(c -> c.change() != REMOVED)
                    .extracting(PassageChange::key)
                    .containsExactlyElementsOf(keys(fresh));
            assertThat(changes)
                    .filteredOn(c -> c.change() != ADDED)
                    .extracting(PassageChange::key)
                    .containsExactlyInAnyOrderElementsOf(keys(old));
            assertThat(changes)
                    .filteredOn(c -> c.change() != ADDED && !c.moved())
                    .extracting(PassageChange::key)
                    .isSubsetOf(keys(old))
                    .isSortedAccordingTo(
                            (a, b) -> keys(old).indexOf(a) - keys(old).indexOf(b));
        }
    }

    @Test
    void theLongestRunIsFound() {
        assertThat(LongestRun.of(List.of())).isEmpty();
        assertThat(LongestRun.of(List.of(3, 1, 2))).isEqualTo(Set.of(1, 2));
        assertThat(LongestRun.of(List.of(5, 1, 6, 2, 7, 3))).hasSize(3);
    }

    private static List<KeyedPassage> some(Random random) {
        var some = new ArrayList<KeyedPassage>();
        IntStream.range(0, 40).filter(i -> random.nextInt(3) > 0).forEach(i -> some.add(keyed("p" + i, "1. t" + i)));
        return some;
    }

    private static List<String> keys(List<KeyedPassage> passages) {
        return passages.stream().map(KeyedPassage::key).toList();
    }

    private static DraftText draft(String... lines) {
        var passages = IntStream.range(0, lines.length)
                .mapToObj(i -> keyed("p" + (i + 1), lines[i]))
                .toList();
        return new DraftText(passages, passages.size());
    }

    private static KeyedPassage keyed(String key, String line) {
        var parts = line.split(" ", 2);
        return new KeyedPassage(key, new Passage(Kind.PARAGRAPH, 1, parts[0], parts[1]));
    }
}
