package org.bastama.civic.consultations.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bastama.civic.consultations.outcome.Stretch.Days;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;

/** A short consultation is counted by day, a longer one by week, one of more than half a year by month. */
class StretchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void aFortnightIsCountedByDay() {
        var days = new Days(MONDAY, MONDAY.plusDays(13));
        assertThat(Stretch.of(days)).isEqualTo(Stretch.DAY);
        assertThat(Stretch.DAY.parts(days)).hasSize(14).first().isEqualTo(new Days(MONDAY, MONDAY));
        assertThat(Stretch.DAY.name(new Days(MONDAY, MONDAY), Language.EN)).isEqualTo("7 September 2026");
    }

    @Test
    void weeksBeginOnMondaysAndEndWithTheLastDay() {
        var days = new Days(MONDAY.plusDays(2), MONDAY.plusDays(21));
        assertThat(Stretch.of(days)).isEqualTo(Stretch.WEEK);
        assertThat(Stretch.WEEK.parts(days))
                .containsExactly(
                        new Days(MONDAY.plusDays(2), MONDAY.plusDays(6)),
                        new Days(MONDAY.plusDays(7), MONDAY.plusDays(13)),
                        new Days(MONDAY.plusDays(14), MONDAY.plusDays(20)),
                        new Days(MONDAY.plusDays(21), MONDAY.plusDays(21)));
        assertThat(Stretch.WEEK.name(new Days(MONDAY, MONDAY.plusDays(6)), Language.EN))
                .isEqualTo("7 September 2026 – 13 September 2026");
        assertThat(Stretch.WEEK.name(new Days(MONDAY, MONDAY), Language.EN)).isEqualTo("7 September 2026");
    }

    @Test
    void aLongOneIsCountedByMonth() {
        var days = new Days(MONDAY, MONDAY.plusDays(182));
        assertThat(Stretch.of(new Days(MONDAY, MONDAY.plusDays(181)))).isEqualTo(Stretch.WEEK);
        assertThat(Stretch.of(days)).isEqualTo(Stretch.MONTH);
        assertThat(Stretch.MONTH.parts(days))
                .hasSize(7)
                .contains(new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
                .endsWith(new Days(LocalDate.of(2027, 3, 1), MONDAY.plusDays(182)));
        assertThat(Stretch.MONTH.name(days, Language.EN)).isEqualTo("September 2026");
    }
}
