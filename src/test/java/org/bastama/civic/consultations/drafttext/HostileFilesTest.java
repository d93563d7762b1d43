package org.bastama.civic.consultations.drafttext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.consultations.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to do harm, and files that are something else. */
class HostileFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aFileOfMoreThanFiveMegabytesIsRefused() {
        assertThat(refusal(new byte[5 * MEGABYTE + 1])).isEqualTo("too-large");
    }

    @Test
    void aPartThatInflatesTooMuchIsRefused() {
        var bomb = new WordFile()
                .part("word/document.xml", new byte[33 * MEGABYTE])
                .bytes();
        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(refusal(bomb)).isEqualTo("inflates");
    }

    @Test
    void partsThatNobodyReadsCountAsWell() {
        var file = new WordFile().paragraph("text");
        for (var i = 0; i < 3; i++) {
            file.part("word/media/" + i + ".bmp", new byte[22 * MEGABYTE]);
        }
        assertThat(refusal(file.bytes())).isEqualTo("inflates");
    }

    @Test
    void tooManyEntriesAreRefused() {
        var file = new WordFile().paragraph("text");
        for (var i = 0; i < 2_000; i++) {
            file.part("x/" + i, "");
        }
        assertThat(refusal(file.bytes())).isEqualTo("inflates");
    }

    @Test
    void entitiesAreNeitherFetchedNorExpanded(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        for (var type : new String[] {
            "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE d SYSTEM \"" + secret.toUri() + "\" [<!ENTITY e \"x\">]>",
            "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY e \"&a;&a;\">]>",
        }) {
            var document = type + "<w:document " + WordFile.NAMESPACE
                    + "><w:body><w:p><w:r><w:t>a&e;</w:t></w:r></w:p></w:body></w:document>";
            assertThat(refusal(
                            new WordFile().part("word/document.xml", document).bytes()))
                    .isEqualTo("broken");
        }
    }

    @Test
    void aDocumentTypeAloneIsRefused() {
        var document = "<!DOCTYPE d><w:document " + WordFile.NAMESPACE
                + "><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>";
        assertThat(refusal(new WordFile().part("word/document.xml", document).bytes()))
                .isEqualTo("broken");
    }

    @Test
    void macrosAreRefused() {
        assertThat(
                        refusal(
                                withTypes(
                                        "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>")))
                .isEqualTo("macros");
        assertThat(refusal(
                        withTypes("<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>")))
                .isEqualTo("macros");
    }

    @Test
    void otherKindsOfFilesAreRefused() {
        assertThat(
                        refusal(
                                withTypes(
                                        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>")))
                .isEqualTo("unknown-kind");
        assertThat(refusal(WordFile.zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text")))))
                .isEqualTo("unknown-kind");
        assertThat(refusal(bytes("%PDF-1.7\n"))).isEqualTo("unknown-kind");
        assertThat(refusal(bytes("{\\rtf1 text}"))).isEqualTo("unknown-kind");
        assertThat(refusal(new byte[] {'a', 0, 'b'})).isEqualTo("unknown-kind");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo("old-word");
        assertThat(refusal(new byte[0])).isEqualTo("empty");
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        var whole =
                new WordFile().paragraph("a text that is long enough to be cut").bytes();
        assertThat(DraftFile.read(whole).passages()).hasSize(1);
        for (var length = 4; length < whole.length / 2; length += 7) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isIn("broken", "unknown-kind");
        }
    }

    @Test
    void xmlThatIsNoneIsRefused() {
        assertThat(refusal(
                        new WordFile().part("word/document.xml", "<w:document").bytes()))
                .isEqualTo("broken");
        assertThat(refusal(new WordFile().part("word/document.xml", "").bytes()))
                .isEqualTo("broken");
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        var parts = new LinkedHashMap<String, byte[]>();
        var file = new WordFile().paragraph("one").bytes();
        parts.put("word/document.xmk", bytes("<w:document " + WordFile.NAMESPACE + "/>"));
        var second = WordFile.zip(parts);
        var joined = new byte[file.length + second.length];
        // The entries of the second archive go before those of the first, under the same name.
        var header = new String(second, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        var renamed = new String(second, StandardCharsets.ISO_8859_1)
                .substring(0, header)
                .replace("document.xmk", "document.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(renamed, 0, joined, 0, renamed.length);
        System.arraycopy(file, 0, joined, renamed.length, file.length);
        assertThat(refusal(joined)).isEqualTo("broken");
    }

    private static byte[] withTypes(String inner) {
        return new WordFile()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + inner
                                + "</Types>")
                .paragraph("text")
                .bytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(byte[] file) {
        return Refused.once(() -> DraftFile.read(file)).key().replace("consultations.drafttext.", "");
    }
}
