package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bastama.foundation.shell.LinkTable.Cell;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinkTableTest {

    private static final String NAME = "\"Night\" & <b>day</b>";

    private final LinkTable table = new LinkTable(
            NAME,
            List.of("Who", NAME),
            List.of(
                    List.of(Cell.of(NAME), Cell.link("/a?b=1&c=\"2\"", "3%", NAME)),
                    List.of(new Cell("Семей", "/semey", null, "kk"), Cell.of(""))));

    @Test
    void whatIsWrittenIsTextAndNoMarkup() {
        var html = Jsoup.parse(table.getElement().getProperty("innerHTML"));
        assertThat(html.select("b")).isEmpty();
        assertThat(html.select("caption").text()).isEqualTo(NAME);
        assertThat(html.select("tbody th").first().text()).isEqualTo(NAME);
        assertThat(html.select("td a").attr("href")).isEqualTo("/a?b=1&c=\"2\"");
        assertThat(html.select("td a").attr("aria-label")).isEqualTo(NAME);
        assertThat(html.select("a[lang=kk]").text()).isEqualTo("Семей");
    }

    @Test
    void cellsOfAListOnAPhoneAreNamedByTheirColumns() {
        var html = Jsoup.parse(table.getElement().getProperty("innerHTML"));
        assertThat(html.select("table").attr("role")).isEqualTo("table");
        assertThat(html.select("[role=columnheader]")).hasSize(2);
        assertThat(html.select("[role=rowheader][data-label=Who]")).hasSize(2);
        assertThat(html.select("[role=cell]").eachAttr("data-label")).containsExactly(NAME, NAME);
        assertThat(table.getElement().getChildCount()).isZero();
        assertThat(table.getElement().getAttribute("tabindex")).isEqualTo("0");
    }
}
