package org.bastama.foundation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void picturesAreDrawnAnewWithoutWhatWasHiddenInThem(String format) throws IOException {
        var hidden = "<script>hidden</script>".getBytes(StandardCharsets.UTF_8);
        var original = picture(format, 40, 30);
        var content = Arrays.copyOf(original, original.length + hidden.length);
        System.arraycopy(hidden, 0, content, original.length, hidden.length);

        var document = Document.check(content);

        assertThat(document.kind().extension()).isEqualTo(format);
        assertThat(new String(document.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        var again = ImageIO.read(new ByteArrayInputStream(document.content()));
        assertThat(again.getWidth()).isEqualTo(40);
    }

    @Test
    void largePicturesBecomeSmaller() throws IOException {
        var again = ImageIO.read(new ByteArrayInputStream(
                Document.check(picture("jpg", 7_000, 10)).content()));
        assertThat(again.getWidth()).isBetween(2_000, 3_000);
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsDecoded() throws IOException {
        var bomb = picture("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        assertRejected(bomb, "files.too-many-pixels");
    }

    @Test
    void cutPicturesAreBroken() throws IOException {
        var png = picture("png", 400, 300);
        assertRejected(Arrays.copyOf(png, 50), "files.broken");
        assertRejected(Arrays.copyOf(picture("jpg", 400, 300), 20), "files.broken");
    }

    @Test
    void aPdfStaysAsItIsAndMustBeComplete() {
        var pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(Document.check(pdf).content()).isEqualTo(pdf);
        assertRejected(Arrays.copyOf(pdf, 30), "files.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "GIF89a....", "<html><script>", "PK\u0003\u0004 office", "<svg onload='x'/>"})
    void otherKindsAreRefusedWhateverTheirName(String content) {
        assertRejected(content.getBytes(StandardCharsets.UTF_8), "files.wrong-kind");
    }

    @Test
    void moreThanTenMegabytesAreTooLarge() {
        var large = new byte[(int) Files.MAXIMUM + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
        assertRejected(large, "files.too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "Charter of the group.PDF, Charter of the group.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\temp\\scan.jpg, scan.pdf",
        "Жарғы №1.docx, Жарғы №1.pdf",
        "'a\"b<c>|d*?.pdf', a b c d.pdf",
        ".htaccess, htaccess.pdf",
        "'', file.pdf",
        "'  ...  ', file.pdf",
        "'x\u202Egnp.exe', xgnp.pdf"
    })
    void namesAreCleanedAndTheExtensionTellsTheTruth(String typed, String kept) {
        assertThat(FileName.of(typed, Document.Kind.PDF)).isEqualTo(kept);
    }

    @Test
    void longNamesAreCut() {
        assertThat(FileName.of("ә".repeat(500) + ".pdf", Document.Kind.PDF)).hasSize(124);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static void assertRejected(byte[] content, String key) {
        assertThatThrownBy(() -> Document.check(content))
                .isInstanceOf(Rejection.class)
                .hasMessage(key);
    }
}
