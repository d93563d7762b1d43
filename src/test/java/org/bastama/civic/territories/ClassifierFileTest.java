package org.bastama.civic.territories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;

class ClassifierFileTest {

    private static final String HEADER = "id;parent_id;code;name\n";

    @Test
    void readsTheClassifierWithAByteOrderMark() {
        var rows =
                read("\uFEFFid;parent_id;code;name\r\n1;;100000000;область Абай\r\n2;1;101000000;\"Семей Г.А.\"\r\n");
        assertThat(rows)
                .containsExactly(
                        new ClassifierRow(2, "1", "", "100000000", "область Абай"),
                        new ClassifierRow(3, "2", "1", "101000000", "Семей Г.А."));
    }

    @Test
    void putsParentsBeforeChildrenWhateverTheirOrder() {
        var rows = read(HEADER + "3;2;103230100;с.Карауыл\n2;1;103200000;Абайский район\n1;0;100000000;область Абай\n");
        assertThat(rows).extracting(ClassifierRow::id).containsExactly("1", "2", "3");
    }

    @Test
    void tellsEveryWrongLine() {
        var text = HEADER
                + "1;;100000000;область Абай\n"
                + "2;1;10100000;Семей\n"
                + "3;1;10180000A;Курчатов\n"
                + ";1;103200000;без id\n"
                + "5;1;103200000;\n"
                + "1;;110000000;Акмолинская область\n"
                + "7;;100000000;снова Абай\n"
                + "8;1;103400000;" + "я".repeat(201) + "\n"
                + "9;1;103600000;одно;лишнее\n"
                + "10;1;1036000";
        assertThat(errors(text))
                .containsExactly(
                        "territories.import.code[3, 10100000]",
                        "territories.import.code[4, 10180000A]",
                        "territories.import.no-id[5]",
                        "territories.import.name[6]",
                        "territories.import.duplicate-id[7, 1, 2]",
                        "territories.import.duplicate-code[8, 100000000, 2]",
                        "territories.import.name[9]",
                        "territories.import.columns[10, 5]",
                        "territories.import.columns[11, 3]",
                        "territories.import.cut[11, 10;1;1036000]");
    }

    @Test
    void aFileWhoseLastLineHasNoEndWasCut() {
        assertThat(errors(HEADER + "1;;100000000;область Абай\n2;1;103200000;Абайский ра"))
                .containsExactly("territories.import.cut[3, 2;1;103200000;Абайск…]");
        assertThat(errors(HEADER + "1;;100000000;область Абай\r")).isEmpty();
    }

    @Test
    void tellsMissingParentsAndCycles() {
        assertThat(errors(HEADER + "1;;100000000;Абай\n2;9;101000000;Семей\n3;4;103200000;а\n4;3;103400000;б\n"))
                .containsExactly("territories.import.no-parent[3, 9]", "territories.import.cycle[4, 103200000]");
    }

    @Test
    void refusesOtherEncodings() {
        var text = HEADER + "1;;100000000;область Абай\n";
        assertThatThrownBy(() -> ClassifierFile.read(text.getBytes(Charset.forName("windows-1251"))))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations().getFirst().arguments()).containsExactly(2));
        assertThatThrownBy(() -> ClassifierFile.read(text.getBytes(StandardCharsets.UTF_16)))
                .hasMessage("territories.import.encoding");
    }

    @Test
    void refusesOtherColumnsAndEmptyFiles() {
        assertThat(errors("code,parent_code,kind\n1,2,3\n"))
                .containsExactly("territories.import.header[id;parent_id;code;name]");
        assertThat(errors("id;parent;code;name\n1;;100000000;x\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("header");
        assertThatThrownBy(() -> read("")).hasMessage("territories.import.empty");
        assertThatThrownBy(() -> read(HEADER)).hasMessage("territories.import.empty");
        assertThatThrownBy(() -> ClassifierFile.read(new byte[ClassifierFile.LARGEST + 1]))
                .hasMessage("territories.import.too-large");
    }

    @Test
    void tellsOnlyTheFirstErrorsOfMany() {
        var text = new StringBuilder(HEADER);
        for (var i = 1; i <= 60; i++) {
            text.append(i).append(";;x;y\n");
        }
        assertThat(errors(text.toString())).hasSize(51).last().isEqualTo("territories.import.more-errors[10]");
    }

    @Test
    void everyErrorHasItsTextInEveryLanguage() {
        var messages = new Messages();
        for (var language : Language.all()) {
            assertThat(messages.get(language, "territories.import.columns", 7, 3))
                    .contains("7")
                    .contains("3");
            assertThat(messages.get(language, "territories.import.duplicate-code", 7, "100000000", 2))
                    .contains("100000000");
            assertThat(messages.get(language, "territories.import.more-errors", 2))
                    .contains("2");
        }
    }

    private static List<ClassifierRow> read(String text) {
        return ClassifierFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> errors(String text) {
        try {
            read(text);
            return List.of();
        } catch (Rejection rejection) {
            return rejection.violations().stream()
                    .map(v -> v.key() + v.arguments())
                    .toList();
        }
    }
}
