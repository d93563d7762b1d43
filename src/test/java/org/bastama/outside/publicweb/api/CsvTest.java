package org.bastama.outside.publicweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 700", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void noTextBeginsLikeAFormula(String text) {
        assertThat(Csv.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void numbersAndOrdinaryTextsStayAsTheyAre() {
        assertThat(Csv.safe(-5)).isEqualTo(-5);
        assertThat(Csv.safe("Ауа")).isEqualTo("Ауа");
        assertThat(Csv.safe("")).isEqualTo("");
        assertThat(Csv.safe(null)).isEqualTo("");
    }

    @Test
    void quotesWhatNeedsIt() {
        var columns = List.<Column<String>>of(Column.of("text", text -> text), Column.of("length", String::length));
        assertThat(new String(Csv.of(List.of("a,b", "say \"no\"", "қ"), columns), StandardCharsets.UTF_8))
                .isEqualTo("text,length\r\n\"a,b\",3\r\n\"say \"\"no\"\"\",8\r\nқ,1\r\n");
    }

    @Test
    void isWrittenWhileItIsRead() throws IOException {
        var written = new ByteArrayOutputStream();
        var most = new AtomicInteger();
        var items = 200_000;
        Csv.write(written, List.<Column<Integer>>of(Column.of("n", n -> n)), sink -> {
            for (var i = 0; i < items; i++) {
                sink.accept(1_000_000 + i);
                most.accumulateAndGet((i + 1) * 9 - written.size(), Math::max);
            }
        });
        assertThat(written.size()).isEqualTo(3 + 9 * items);
        assertThat(most.get()).as("bytes held back").isLessThan(40_000);
    }
}
