package org.bastama.outside.publicweb.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.bastama.foundation.shared.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF of an HTML page: tagged for screen readers (PDF/UA), with its fonts in it, styled by {@code print.css}. The
 * page can load nothing: what it shows is in it. A page that tells its own date ({@code <meta name="date">}, ISO 8601) is
 * the same file whenever it is made.
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
        var date = page.head().select("meta[name=date]");
        date.remove();
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
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
                    .withW3cDocument(new W3CDom().fromJsoup(page), "");
            if (date.isEmpty()) {
                builder.toStream(pdf).run();
            } else {
                dated(builder, Instant.parse(date.attr("content")), Sha256.of(html), pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Nothing of it is of the moment in which it is made: not its date, nor its id, which is by what it says. */
    private static void dated(PdfRendererBuilder builder, Instant date, byte[] says, OutputStream to)
            throws IOException {
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
            document.setDocumentId(ByteBuffer.wrap(says).getLong());
            document.save(to);
        }
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource(name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
