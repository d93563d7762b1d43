package org.bastama.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What is read as one word stays on one line. */
class MessagesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 3);

    private final Messages messages = new Messages();

    @Test
    void numbersKeepToTheirNouns() {
        assertThat(messages.get(Language.RU, "petitions.count.value-short", 5)).isEqualTo("5\u00A0подписей");
        assertThat(messages.get(Language.RU, "petitions.days-left", 5)).isEqualTo("осталось 5\u00A0дней");
        assertThat(messages.get(Language.KK, "petitions.days-left", 5)).isEqualTo("5\u00A0күн қалды");
        assertThat(messages.get(Language.EN, "petitions.count.value-short", 5)).isEqualTo("5 signatures");
    }

    @Test
    void aDashKeepsToTheWordBeforeIt() {
        assertThat(messages.get(Language.RU, "shell.footer.what")).contains("отвечает\u00A0— открыто");
    }

    @Test
    void aNoteThatNobodyWroteLeavesNoGap() {
        assertThat(messages.get(Language.EN, "petitions.mail.appeal-granted.text", "Clean air", "none", "", "other"))
                .doesNotContain("  ");
        assertThat(messages.get(Language.EN, "petitions.mail.withdrawn.subject", "two  spaces"))
                .contains("two  spaces");
    }

    @Test
    void datesDoNotBreakBeforeTheWordYear() {
        assertThat(Formats.date(Language.RU, DAY)).isEqualTo("3\u00A0апреля 2024\u00A0г.");
        assertThat(Formats.date(Language.KK, DAY)).isEqualTo("2024\u00A0ж. 3\u00A0сәуір");
        assertThat(Formats.month(Language.RU, YearMonth.from(DAY))).endsWith("2024\u00A0г.");
        assertThat(Formats.month(Language.KK, YearMonth.from(DAY))).isEqualTo("2024\u00A0ж. сәуір");
    }
}
