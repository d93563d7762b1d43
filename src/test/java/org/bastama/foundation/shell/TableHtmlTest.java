package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;

class TableHtmlTest {

    @Test
    void oneThatBecomesAListOnPhonesIsATableToScreenReaders() {
        var table = new TableHtml(List.of("Option", "Points", "Mean place"), true);
        table.row("<b>Light</b>", List.of("12", "1.5"));
        assertThat(table.table("What \"matters\"", true))
                .isEqualTo(
                        "<table class=\"b-table b-stacked\" role=\"table\"><caption>What &quot;matters&quot;</caption>"
                                + "<thead><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Option</th>"
                                + "<th scope=\"col\" role=\"columnheader\">Points</th>"
                                + "<th scope=\"col\" role=\"columnheader\">Mean place</th></tr></thead><tbody>"
                                + "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\" data-label=\"Option\"><b>Light</b></th>"
                                + "<td role=\"cell\" data-label=\"Points\">12</td>"
                                + "<td role=\"cell\" data-label=\"Mean place\">1.5</td></tr></tbody></table>");
    }

    @Test
    void aTextIsEscapedAndTellsItsLanguage() {
        assertThat(TableHtml.escaped("<көше>", Language.KK)).isEqualTo("<span lang=\"kk\">&lt;көше&gt;</span>");
        assertThat(TableHtml.escaped("a & b", null)).isEqualTo("a &amp; b");
    }
}
