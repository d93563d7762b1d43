package org.bastama.civic.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The term of the final response of every preset, counted by hand on its calendar. Sources: Kazakhstan: the Code of
 * Administrative Procedures, chapter on petitions (40 working days nationally, 20 locally), with the decrees that move
 * days of rest (calendar-kz.csv); Ukraine: the charter's 10 working days; Estonia, Finland and the European Union: six
 * months; Russia: two months; the open platform: its own rules.
 */
class PresetTermsTest extends ModuleTest {

    /** The preset, the day of hand-over, the last day of the term, and how it was counted. */
    private record Row(String preset, String start, String due, String count) {}

    private static final List<Row> BY_HAND = List.of(
            // April 2024 after the 3rd: 19; May but for 1, 7–9 and with Saturday the 4th: 20; 3 June
            new Row("kz-national", "2024-04-03", "2024-06-03", "19 + 20 + 1"),
            // 16 December is a holiday; 17–31: 11; January but for 1, 2 and 7: 5, 6, 8, 9, 12–16
            new Row("kz-region-akimat", "2025-12-16", "2026-01-16", "11 + 9"),
            // March but for 9 and 23–25: 3–6, 10–13, 16–20, 26, 27, 30, 31; 1–3 April
            new Row("kz-region-maslikhat", "2026-03-02", "2026-04-03", "17 + 3"),
            // 31 December; January but for 1–3 and 7 and with Sunday the 5th: 5, 6, 8–10, 13–17, 20–24, 27–30
            new Row("kz-district-akimat", "2024-12-30", "2025-01-30", "1 + 19"),
            // May but for 3, 7 and 10; Sunday the 16th is not moved: 4–6, 11–14, 17–21, 24–28, 31; 1 and 2 June
            new Row("kz-district-maslikhat", "2027-04-30", "2027-06-02", "18 + 2"),
            // no calendar of holidays: 25–28 and 31 August; 1–4 and 7 September
            new Row("ua-local", "2026-08-24", "2026-09-07", "5 + 5"),
            new Row("ee-parliament", "2026-08-31", "2027-02-28", "months"),
            new Row("ee-municipality", "2027-08-31", "2028-02-29", "months"),
            new Row("fi-municipality", "2026-07-01", "2027-01-01", "months"),
            new Row("eu-citizens-initiative", "2026-01-15", "2026-07-15", "months"),
            new Row("ru-federal", "2026-12-31", "2027-02-28", "months"),
            new Row("ru-regional", "2026-01-31", "2026-03-31", "months"),
            new Row("ru-municipal", "2026-09-02", "2026-11-02", "months"),
            // September after the 2nd: 3, 4, 7–11, 14–18, 21–23
            new Row("open-platform", "2026-09-02", "2026-09-23", "15"),
            // December after the 14th but for the 16th: 15, 17, 18, 21–25, 28–31; January but for 1 and 4: 5, 6, 8
            new Row("open-platform-closing", "2026-12-14", "2027-01-08", "12 + 3"));

    @Autowired
    ProcedureQueries procedures;

    @Autowired
    DueDates dueDates;

    @Test
    void endOnTheDaysCountedByHand() {
        for (var row : BY_HAND) {
            var procedure = procedures.find(row.preset(), 1).orElseThrow();
            var explained = dueDates.explain(
                    LocalDate.parse(row.start()),
                    Objects.requireNonNull(procedure.response().term()),
                    procedure.calendar());
            assertThat(explained.due()).as("%s: %s", row.preset(), row.count()).isEqualTo(row.due());
            assertThat(explained.days().getLast().date()).isEqualTo(row.due());
        }
    }

    @Test
    void noneIsLeftOutThatFixesATerm() {
        var presets = new TreeSet<String>();
        procedures.current().stream()
                .filter(procedure -> procedure.response().term() != null)
                .forEach(procedure -> presets.add(procedure.code()));
        assertThat(BY_HAND).extracting(Row::preset).containsExactlyInAnyOrderElementsOf(presets);
    }
}
