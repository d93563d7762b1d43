package org.bastama.civic.petitions.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void whatIsBelowFiveIsHidden() {
        assertThat(SmallCells.hidden(Map.of("a", 5L, "b", 4L, "c", 1L, "d", 90L)))
                .isEqualTo(Map.of("a", 5L, "d", 90L));
        assertThat(SmallCells.hidden(Map.of("a", 5L, "b", 6L))).isEqualTo(Map.of("a", 5L, "b", 6L));
    }

    @Test
    void oneAloneWouldBeToldByTheTotalAndTakesTheSmallestOtherAlong() {
        assertThat(SmallCells.hidden(Map.of("a", 4L, "b", 6L, "c", 7L))).isEqualTo(Map.of("c", 7L));
        assertThat(SmallCells.hidden(Map.of("a", 4L, "c", 7L, "b", 7L))).isEqualTo(Map.of("c", 7L));
        assertThat(SmallCells.hidden(Map.of("a", 4L, "b", 6L))).isEmpty();
        assertThat(SmallCells.hidden(Map.of("a", 4L))).isEmpty();
    }

    @Test
    void nobodyIsInAnEmptyCell() {
        assertThat(SmallCells.hidden(Map.of("a", 0L, "b", 6L))).isEqualTo(Map.of("b", 6L));
        assertThat(SmallCells.hidden(Map.of())).isEmpty();
    }
}
