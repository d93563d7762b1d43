package org.bastama.civic.consultations.drafttext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.drafttext.Passage.Kind.ARTICLE;
import static org.bastama.civic.consultations.drafttext.Passage.Kind.PARAGRAPH;
import static org.bastama.civic.consultations.drafttext.Passage.Kind.SECTION;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bastama.civic.consultations.Refused;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void aLawBecomesSectionsArticlesAndParagraphs() {
        assertThat(read("""
                        # Глава 1. Общие положения

                        ## Статья 1. Основные понятия

                        В настоящем Законе используются **понятия**:

                        1) автобус – [транспорт](https://example.org);
                        2) маршрут.

                        ## Статья 2. Действие

                        1. Закон вводится
                        в действие.

                        12-1. Он опубликован.
                        """))
                .containsExactly(
                        new Passage(SECTION, 1, "Глава 1.", "Общие положения"),
                        new Passage(ARTICLE, 0, "Статья 1.", "Основные понятия"),
                        new Passage(PARAGRAPH, 0, "", "В настоящем Законе используются понятия:"),
                        new Passage(PARAGRAPH, 2, "1)", "автобус – транспорт;"),
                        new Passage(PARAGRAPH, 2, "2)", "маршрут."),
                        new Passage(ARTICLE, 0, "Статья 2.", "Действие"),
                        new Passage(PARAGRAPH, 1, "1.", "Закон вводится в действие."),
                        new Passage(PARAGRAPH, 1, "12-1.", "Он опубликован."));
    }

    @Test
    void numbersStayAsTheyAreWritten() {
        assertThat(read("1. Бір\n2. Екі\n4. Төрт")).extracting(Passage::label).containsExactly("1.", "2.", "4.");
    }

    @Test
    void linesThatBeginWithANumberAreParagraphsWithoutEmptyLines() {
        assertThat(read("5-бап. Мерзім\nМерзім былай есептеледі:\n2) күнмен;\n3) аймен."))
                .containsExactly(
                        new Passage(ARTICLE, 0, "5-бап.", "Мерзім"),
                        new Passage(PARAGRAPH, 0, "", "Мерзім былай есептеледі:"),
                        new Passage(PARAGRAPH, 2, "2)", "күнмен;"),
                        new Passage(PARAGRAPH, 2, "3)", "аймен."));
    }

    @Test
    void aTitleThatGoesOnInTheNextLineIsOne() {
        assertThat(read("Статья 3. Права\nи обязанности"))
                .containsExactly(new Passage(ARTICLE, 0, "Статья 3.", "Права и обязанности"));
    }

    @Test
    void listsWithinListsAreDeeper() {
        assertThat(read("1. Outer\n\n   More of it\n\n   - inner\n"))
                .containsExactly(
                        new Passage(PARAGRAPH, 1, "1.", "Outer"),
                        new Passage(PARAGRAPH, 1, "", "More of it"),
                        new Passage(PARAGRAPH, 2, "–", "inner"));
    }

    @Test
    void indentedLinesAndMarkupOfPagesAreText() {
        assertThat(read("    Отступ\n\n<script>alert(1)</script>\n\n<Наименование органа> решает"))
                .extracting(Passage::text)
                .containsExactly("Отступ", "alert(1)", "<Наименование органа> решает");
    }

    @Test
    void aTitleBelowItsNumberBelongsToIt() {
        assertThat(read("Глава 2.\n\nПРАВА ГРАЖДАН\n\nСтатья 7.\n\nКаждый вправе обратиться."))
                .containsExactly(
                        new Passage(SECTION, 3, "Глава 2.", "ПРАВА ГРАЖДАН"),
                        new Passage(ARTICLE, 0, "Статья 7.", ""),
                        new Passage(PARAGRAPH, 0, "", "Каждый вправе обратиться."));
    }

    @Test
    void aNumberThatIsThereTwiceIsRemarked() {
        var remarks = DraftFile.read(utf8("Статья 1. Один\n\nТекст.\n\nСтатья 1: Два"))
                .remarks();
        assertThat(remarks)
                .containsExactly(Remark.of("consultations.drafttext.remark.number-twice", "Статья 1:", "line", 5));
        assertThat(Refused.readable(remarks.getFirst().key(), remarks.getFirst().arguments()))
                .isEqualTo("The number “Статья 1:” is there a second time: line 5.");
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        var file = "Line\n\nБап".getBytes(Charset.forName("windows-1251"));
        var refused = Refused.once(() -> DraftFile.read(file));
        assertThat(refused.key()).isEqualTo("consultations.drafttext.encoding");
        assertThat(refused.arguments()).containsExactly(3L);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(read("\uFEFF# Статья 1 Один")).containsExactly(new Passage(ARTICLE, 0, "Статья 1", "Один"));
    }

    @Test
    void tooManyParagraphsAreRefusedWithTheLine() {
        var refused = Refused.once(() -> read("текст\n\n".repeat(5_001)));
        assertThat(refused.key()).isEqualTo("consultations.drafttext.too-many-paragraphs");
        assertThat(refused.arguments()).containsExactly(5_000, "line", 10_001);
        assertThat(read("текст\n\n".repeat(5_000))).hasSize(5_000);
    }

    @Test
    void aParagraphThatIsTooLongIsRefusedWithItsBeginning() {
        var refused = Refused.once(() -> read("ok\n\n" + "а".repeat(20_001)));
        assertThat(refused.key()).isEqualTo("consultations.drafttext.paragraph-too-long");
        assertThat(refused.arguments()).containsExactly("line", 3, "а".repeat(40) + " …", 20_000, 20_001);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var refused = Refused.once(() -> read(("b".repeat(19_999) + "\n\n").repeat(101)));
        assertThat(refused.key()).isEqualTo("consultations.drafttext.too-long");
        assertThat(refused.arguments()).containsExactly(2_000_000, "line", 201);
    }

    @Test
    void noTextIsRefused() {
        assertThat(Refused.once(() -> read(" \n\n---\n")).key()).isEqualTo("consultations.drafttext.empty");
    }

    private static List<Passage> read(String markdown) {
        return DraftFile.read(utf8(markdown)).passages();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
