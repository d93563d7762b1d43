package org.bastama.civic.consultations.drafttext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.drafttext.Passage.Kind.ARTICLE;
import static org.bastama.civic.consultations.drafttext.Passage.Kind.PARAGRAPH;
import static org.bastama.civic.consultations.drafttext.Passage.Kind.SECTION;

import java.util.List;
import org.bastama.civic.consultations.Refused;
import org.junit.jupiter.api.Test;

class WordDocumentTest {

    private static final String STYLES = """
            <w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:styleId="chapter"><w:name w:val="Chapter"/><w:basedOn w:val="1"/></w:style>
            <w:style w:styleId="named"><w:name w:val="Heading 2"/></w:style>
            <w:style w:styleId="toc"><w:name w:val="toc 1"/></w:style>
            <w:style w:styleId="round"><w:name w:val="a"/><w:basedOn w:val="round"/></w:style>
            <w:style w:styleId="article"><w:name w:val="Article"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """;

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:pStyle w:val="article"/><w:lvlText w:val="Статья %1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%3)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="8">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>
            """;

    @Test
    void headingsAreSectionsAndTypedNumbersAreKnown() {
        assertThat(read(file().styled("1", "Глава 1. Общие положения")
                        .styled("chapter", "Без номера")
                        .styled("named", "Статья 1. Понятия")
                        .paragraph("1.\u00A0Настоящий Закон")
                        .paragraph("  1)   орган; ")))
                .containsExactly(
                        new Passage(SECTION, 1, "Глава 1.", "Общие положения"),
                        new Passage(SECTION, 1, "", "Без номера"),
                        new Passage(ARTICLE, 0, "Статья 1.", "Понятия"),
                        new Passage(PARAGRAPH, 1, "1.", "Настоящий Закон"),
                        new Passage(PARAGRAPH, 2, "1)", "орган;"));
    }

    @Test
    void automaticNumbersAreCountedAsWordDoes() {
        assertThat(read(file().styled("article", "Понятия")
                        .listed(1, 1, "Первый пункт")
                        .listed(1, 1, "Второй пункт")
                        .listed(1, 2, "буква")
                        .listed(1, 2, "другая")
                        .styled("article", "Сроки")
                        .listed(1, 1, "Снова первый")))
                .containsExactly(
                        new Passage(ARTICLE, 0, "Статья 4.", "Понятия"),
                        new Passage(PARAGRAPH, 1, "1.", "Первый пункт"),
                        new Passage(PARAGRAPH, 1, "2.", "Второй пункт"),
                        new Passage(PARAGRAPH, 3, "а)", "буква"),
                        new Passage(PARAGRAPH, 3, "б)", "другая"),
                        new Passage(ARTICLE, 0, "Статья 5.", "Сроки"),
                        new Passage(PARAGRAPH, 1, "1.", "Снова первый"));
    }

    @Test
    void listsShareTheirCountUnlessTheyBeginAnew() {
        assertThat(read(file().listed(2, 0, "a")
                        .listed(2, 1, "b")
                        .listed(2, 0, "c")
                        .listed(3, 0, "d")
                        .listed(3, 0, "e")
                        .listed(4, 0, "f")
                        .listed(99, 0, "g")))
                .extracting(Passage::label)
                .containsExactly("I.", "1.1.", "II.", "I.", "II.", "–", "");
    }

    @Test
    void anEmptyParagraphCountsInItsList() {
        assertThat(read(file().listed(2, 0, "a").listed(2, 0, " ").listed(2, 0, "c")))
                .extracting(Passage::label)
                .containsExactly("I.", "III.");
    }

    @Test
    void theTextIsTheOneOnPaper() {
        var file = file().raw("""
                <w:p><w:r><w:t>one</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>
                <w:ins><w:r><w:t> two</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> three</w:t></w:r>
                <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:br/><w:t>four</w:t><w:tab/><w:t>five</w:t><w:noBreakHyphen/><w:t>six</w:t></w:r>
                <w:r><w:drawing><w:p><w:r><w:t>box</w:t></w:r></w:p></w:drawing></w:r></w:p>
                """);
        var outline = DraftFile.read(file.bytes());
        assertThat(outline.passages()).containsExactly(new Passage(PARAGRAPH, 0, "", "one two three four five-six"));
        assertThat(outline.remarks())
                .containsExactly(
                        Remark.of("consultations.drafttext.remark.tracked-changes"),
                        Remark.of("consultations.drafttext.remark.pictures", 1));
        outline.remarks().forEach(remark -> Refused.readable(remark.key(), remark.arguments()));
    }

    @Test
    void cellsOfTablesAreParagraphsAndATableOfContentsIsNone() {
        var cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        var outline = DraftFile.read(file().styled("toc", "Глава 1 …… 5")
                .raw("<w:tbl><w:tr>" + cell.formatted("left") + cell.formatted("right") + "</w:tr></w:tbl>")
                .bytes());
        assertThat(outline.passages()).extracting(Passage::text).containsExactly("left", "right");
        assertThat(outline.remarks()).containsExactly(Remark.of("consultations.drafttext.remark.tables", 1));
        Refused.readable("consultations.drafttext.remark.tables", List.of(1));
    }

    @Test
    void stylesThatGoInCirclesEnd() {
        assertThat(read(file().styled("round", "text"))).containsExactly(new Passage(PARAGRAPH, 0, "", "text"));
    }

    @Test
    void aDocumentWithoutStylesAndListsIsRead() {
        assertThat(read(new WordFile().paragraph("5-бап. Мерзім").listed(1, 0, "x")))
                .containsExactly(new Passage(ARTICLE, 0, "5-бап.", "Мерзім"), new Passage(PARAGRAPH, 0, "", "x"));
    }

    @Test
    void strictDocumentsAreReadToo() {
        var file = new WordFile()
                .part(
                        "word/document.xml",
                        "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:r><d:t>text</d:t></d:r></d:p></d:body></d:document>");
        assertThat(read(file)).containsExactly(new Passage(PARAGRAPH, 0, "", "text"));
    }

    @Test
    void tooManyParagraphsAreRefusedWithTheNumber() {
        var file = new WordFile();
        for (var i = 0; i < 5_001; i++) {
            file.paragraph("text");
        }
        assertThat(Refused.once(() -> read(file)).arguments()).containsExactly(5_000, "paragraph", 5_001);
    }

    private static WordFile file() {
        return new WordFile().word("styles.xml", "styles", STYLES).word("numbering.xml", "numbering", NUMBERING);
    }

    private static List<Passage> read(WordFile file) {
        return DraftFile.read(file.bytes()).passages();
    }
}
