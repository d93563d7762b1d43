package org.bastama.foundation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

class FilesTest extends ModuleTest {

    private static final byte[] PDF = "%PDF-1.7\nЖарғы\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Files files;

    @Autowired
    TidyFiles tidy;

    @Test
    void aDocumentIsKeptInPiecesAndReadBack() throws IOException {
        var large = Arrays.copyOf(PDF, 2_000_000);
        System.arraycopy(PDF, 0, large, large.length - PDF.length, PDF.length);
        var stored = files.storeDocument("Жарғы.pdf", large, Actor.anonymous());

        var read = new ByteArrayOutputStream();
        files.write(stored.id(), read);

        assertThat(read.toByteArray()).isEqualTo(large);
        assertThat(files.find(stored.id())).hasValue(stored);
        assertThat(stored.size()).isEqualTo(2_000_000);
    }

    @Test
    void aDownloadIsAnAttachmentThatIsNothingElse() throws IOException {
        var stored = files.storeDocument("Жарғы.pdf", PDF, Actor.anonymous());

        var answer = files.download(stored.id());

        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%D0%96%D0%B0%D1%80%D2%93%D1%8B.pdf");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(PDF.length);
        assertThat(answer.getBody().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(files.download(UUID.randomUUID()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void whatIsKeptForAWhileIsNeverServedAndForgotten() throws IOException {
        var content = new byte[1_300_000];
        new Random(1).nextBytes(content);
        var stored = files.storeForAWhile("import.csv", new ByteArrayInputStream(content), 2_000_000, Actor.system());

        assertThat(files.open(stored.id()).readAllBytes()).isEqualTo(content);
        assertThat(files.download(stored.id()).getStatusCode().value()).isEqualTo(404);
        tidy.run();
        assertThat(files.find(stored.id())).isPresent();
        clock.advance(Files.A_WHILE);
        tidy.run();
        assertThat(files.find(stored.id())).isEmpty();
    }

    @Test
    void tooMuchIsRefusedWhileItIsRead() {
        assertThatThrownBy(() ->
                        files.storeForAWhile("x", new ByteArrayInputStream(new byte[600_000]), 500_000, Actor.system()))
                .isInstanceOf(Rejection.class)
                .hasMessage("files.too-large");
    }
}
