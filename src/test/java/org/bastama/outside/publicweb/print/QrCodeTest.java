package org.bastama.outside.publicweb.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://bastama.kz/p/1234";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void theImageIsReadAsTheAddress() throws Exception {
        var svg = Jsoup.parse(new String(QrCode.of(ADDRESS).svg(), StandardCharsets.UTF_8), Parser.xmlParser());
        var size = Integer.parseInt(svg.selectFirst("svg").attr("viewBox").split(" ")[2]);
        var image = white(size * 8);
        assertThat(svg.select("path")).hasSize(1);
        RUN.matcher(svg.selectFirst("path").attr("d"))
                .results()
                .forEach(run -> fill(
                        image,
                        Integer.parseInt(run.group(1)),
                        Integer.parseInt(run.group(2)),
                        Integer.parseInt(run.group(3))));
        assertThat(read(image)).isEqualTo(ADDRESS);
        assertThat(svg.selectFirst("title").text()).isEqualTo(ADDRESS);
    }

    @Test
    void theBitmapIsReadAsTheAddress() throws Exception {
        var data = QrCode.of(ADDRESS).dataUri().substring("data:image/png;base64,".length());
        var code = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
        var image = white(code.getWidth() + 200);
        image.createGraphics().drawImage(code, 100, 100, null);
        assertThat(read(image)).isEqualTo(ADDRESS);
    }

    private static BufferedImage white(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, size, size);
        return image;
    }

    private static void fill(BufferedImage image, int x, int y, int width) {
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(x * 8, y * 8, width * 8, 8);
    }

    private static String read(BufferedImage image) throws Exception {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
