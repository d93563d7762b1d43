package org.bastama.outside.publicweb.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.web.util.HtmlUtils;

/** The QR code of an address (ISO/IEC 18004), level M: read with up to 15 % of it torn or dirty. */
public final class QrCode {

    /** The quiet zone that the standard asks for, in modules. */
    private static final int MARGIN = 4;

    /** Of the bitmap: sharp at the size of a poster. */
    private static final int PIXELS_PER_MODULE = 24;

    private final String text;
    private final ByteMatrix modules;

    private QrCode(String text, ByteMatrix modules) {
        this.text = text;
        this.modules = modules;
    }

    /** The code of an address. */
    public static QrCode of(String address) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
            return new QrCode(
                    address,
                    Encoder.encode(address, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** As an SVG image of one path, titled with the address. */
    public byte[] svg() {
        var size = modules.getWidth() + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%2$d" height="%2$d" \
                shape-rendering="crispEdges" role="img" aria-labelledby="t"><title id="t">%3$s</title>\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%4$s"/></svg>
                """.formatted(size, size * 10, HtmlUtils.htmlEscape(text), path())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As the address of a bitmap that holds itself, for pages to be printed; without the quiet zone. */
    String dataUri() {
        var size = modules.getWidth() * PIXELS_PER_MODULE;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                image.setRGB(x, y, isDark(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? 0 : 0xffffff);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    /** Each run of dark modules of a row is a rectangle. */
    private String path() {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            var x = 0;
            while (x < modules.getWidth()) {
                var from = x;
                while (x < modules.getWidth() && isDark(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + MARGIN, y + MARGIN, x - from, x - from));
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }

    private boolean isDark(int x, int y) {
        return modules.get(x, y) == 1;
    }
}
