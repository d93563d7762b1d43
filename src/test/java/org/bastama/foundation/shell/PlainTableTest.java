package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTableTest {

    @Test
    void itScrollsByKeyboardUnderItsName() {
        var table = new PlainTable("By month", List.of("Month", "Count"));
        assertThat(table.getElement().getAttribute("tabindex")).isEqualTo("0");
        assertThat(table.getElement().getAttribute("role")).isEqualTo("region");
        assertThat(table.getElement().getAttribute("aria-label")).isEqualTo("By month");
    }

    @Test
    void ofManyColumnsEachCellSaysOnAPhoneWhatItIs() {
        var table = new PlainTable("By month", List.of("Month", "Verdict", "Count"));
        table.row(new Span("May"), new Span("returned"), new Span("3"));
        table.rowHeadedBy(new Span("June"), new Span("refused"), new Span("1"));
        assertThat(attributes(table, "data-label"))
                .containsExactly("Month", "Verdict", "Count", "Month", "Verdict", "Count");
        assertThat(attributes(table, "role")).contains("table", "row", "columnheader", "rowheader", "cell");
    }

    @Test
    void ofFewColumnsItStaysATable() {
        var table = new PlainTable("By month", List.of("Month", "Count"));
        table.row(new Span("May"), new Span("3"));
        assertThat(attributes(table, "data-label")).isEmpty();
    }

    private static List<String> attributes(PlainTable table, String name) {
        return all(table.getElement())
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(PlainTableTest::all));
    }
}
