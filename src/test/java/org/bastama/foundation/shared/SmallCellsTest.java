package org.bastama.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void smallNumbersAreHiddenAndNobodyIsNot() {
        assertThat(SmallCells.FIVE.hide(List.of(0L, 1L, 4L, 5L, 9L), false)).containsExactly(0L, null, null, 5L, 9L);
        assertThat(new SmallCells(1).hide(List.of(0L, 1L, 2L), true)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void aHiddenNumberCannotBeWorkedOutFromTheSum() {
        assertThat(SmallCells.FIVE.hide(List.of(2L, 8L, 20L), true)).containsExactly(null, null, 20L);
        assertThat(SmallCells.FIVE.hide(List.of(1L, 1L, 20L, 8L), true)).containsExactly(null, null, 20L, null);
        assertThat(SmallCells.FIVE.hide(List.of(4L, 3L, 20L), true)).containsExactly(null, null, 20L);
        assertThat(SmallCells.FIVE.hide(List.of(3L, 0L, 20L), true)).containsExactly(null, 0L, null);
        assertThat(SmallCells.FIVE.hide(List.of(3L, 0L, 0L), true)).containsExactly(null, null, null);
        assertThat(SmallCells.FIVE.hide(List.of(), true)).isEmpty();
    }

    @Test
    void whatIsHiddenIsAlwaysEnough() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var counts = random.longs(2 + random.nextInt(6), 0, 12).boxed().toList();
            var shown = SmallCells.FIVE.hide(counts, true);
            var hidden = new long[] {0, 0};
            for (var at = 0; at < counts.size(); at++) {
                if (shown.get(at) == null) {
                    hidden[0]++;
                    hidden[1] += counts.get(at);
                } else {
                    assertThat(shown.get(at)).isEqualTo(counts.get(at)).matches(SmallCells.FIVE::shows);
                }
            }
            var all = hidden[0] == counts.size();
            assertThat(hidden[0] == 0 || all || hidden[0] >= 2 && hidden[1] >= 5)
                    .as(counts + " " + Arrays.toString(hidden))
                    .isTrue();
        }
    }

    @Test
    void cellsWithKeysLoseWhatIsHiddenAndWhatIsEmpty() {
        assertThat(SmallCells.FIVE.hide(Map.of("a", 5L, "b", 4L, "c", 1L, "d", 90L)))
                .isEqualTo(Map.of("a", 5L, "d", 90L));
        assertThat(SmallCells.FIVE.hide(Map.of("a", 5L, "b", 6L))).isEqualTo(Map.of("a", 5L, "b", 6L));
        assertThat(SmallCells.FIVE.hide(Map.of("a", 0L, "b", 6L))).isEqualTo(Map.of("b", 6L));
        assertThat(SmallCells.FIVE.hide(Map.<String, Long>of())).isEmpty();
    }

    @Test
    void oneAloneTakesTheSmallestOtherAlongTheFirstOfEquals() {
        assertThat(SmallCells.FIVE.hide(Map.of("a", 4L, "b", 6L, "c", 7L))).isEqualTo(Map.of("c", 7L));
        assertThat(SmallCells.FIVE.hide(Map.of("a", 4L, "c", 7L, "b", 7L))).isEqualTo(Map.of("c", 7L));
        assertThat(SmallCells.FIVE.hide(Map.of("a", 4L, "b", 6L))).isEmpty();
        assertThat(SmallCells.FIVE.hide(Map.of("a", 4L))).isEmpty();
    }
}
