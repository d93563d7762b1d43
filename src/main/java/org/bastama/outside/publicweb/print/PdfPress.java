package org.bastama.outside.publicweb.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF of an HTML page: tagged for screen readers (PDF/UA), with its fonts in it, styled by {@code print.css}. The
 * page can load nothing: what it shows is in it.
 */
@Component
class PdfPress {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] regular = read("fonts/NotoSans-Regular.ttf");
    private final byte[] bold = read("fonts/NotoSans-Bold.ttf");
    private final String styles = new String(read("print/print.css"), StandardCharsets.UTF_8);

    /** The PDF of a page in UTF-8. */
    byte[] print(byte[] html) {
        var page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(styles));
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(regular), "Noto Sans", 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), "Noto Sans", 700, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useReplacementText("\ufffd")
                    .usePdfUaAccessibility(true)
                    .withProducer("Bastama")
                    .withW3cDocument(new W3CDom().fromJsoup(page), "")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource(name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
