package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.TextTable.Row;
import org.bastama.foundation.shell.TextTable.Words;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final List<Row> ROWS = List.of(
            Row.of("1 <May>", "7"),
            Row.of("2 May", List.of(Words.of("holiday: "), new Words("Бірлік күні", Language.KK))));

    @Test
    void itIsOneNodeWhateverItsLength() {
        assertThat(table().getElement().getChildCount()).isZero();
        assertThat(html(table()))
                .isEqualTo("<table class=\"b-table\"><caption>By &quot;day&quot;</caption>"
                        + "<thead><tr><th scope=\"col\">Day</th><th scope=\"col\">Count</th></tr></thead><tbody>"
                        + "<tr><th scope=\"row\">1 &lt;May&gt;</th><td>7</td></tr>"
                        + "<tr><th scope=\"row\">2 May</th><td>holiday: <span lang=\"kk\">Бірлік күні</span></td></tr>"
                        + "</tbody></table>");
    }

    @Test
    void everyColumnHasItsCell() {
        var table = TextTable.of("Guests", List.of("Name", "Code", "State"), List.of(Row.of("Oleg", "012345", "here")));
        assertThat(html(table)).contains("<tr><th scope=\"row\">Oleg</th><td>012345</td><td>here</td></tr>");
    }

    @Test
    void underItsHeadingOnlyScreenReadersHearTheCaption() {
        assertThat(html(TextTable.underItsHeading("By day", List.of("Day", "Count"), ROWS)))
                .contains("<caption class=\"b-unseen\">By");
    }

    @Test
    void itScrollsByKeyboardUnderItsName() {
        var element = table().getElement();
        assertThat(element.getAttribute("tabindex")).isEqualTo("0");
        assertThat(element.getAttribute("aria-label")).isEqualTo("By \"day\"");
    }

    private static TextTable table() {
        return TextTable.of("By \"day\"", List.of("Day", "Count"), ROWS);
    }

    private static String html(TextTable table) {
        return table.getElement().getProperty("innerHTML");
    }
}
