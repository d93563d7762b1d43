package org.bastama.foundation.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bastama.foundation.shared.Rejection;

/**
 * Draws pictures anew, which leaves behind metadata and whatever else was hidden in the file. Large ones are read at a
 * fraction of their size: what is kept has at most {@value #KEPT} pixels a side; dimensions are checked before decoding.
 */
final class Picture {

    static {
        ImageIO.setUseCache(false);
    }

    /** The longest side of what is kept, in pixels: an A4 page at 250 dots an inch. */
    private static final int KEPT = 3_000;
    /** More pixels than any phone's camera takes. */
    private static final long MOST_PIXELS = 200_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final float QUALITY = 0.85f;

    /** Decoding takes memory: one at a time. */
    private static final Semaphore ONE = new Semaphore(1, true);

    private final Document.Kind kind;

    Picture(Document.Kind kind) {
        this.kind = kind;
    }

    /** The picture encoded anew; rejected with {@code files.broken} or {@code files.too-many-pixels}. */
    byte[] drawAnew(byte[] content) {
        ONE.acquireUninterruptibly();
        try {
            return write(read(content));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw Rejection.of("files.broken");
        } finally {
            ONE.release();
        }
    }

    private BufferedImage read(byte[] content) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.extension()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return reader.read(0, reducing(reader));
        } finally {
            reader.dispose();
        }
    }

    private static javax.imageio.ImageReadParam reducing(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw Rejection.of("files.too-many-pixels");
        }
        var step = (int) Math.max(1, Math.ceilDiv(Math.max(width, height), KEPT));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private byte[] write(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(kind.extension()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (kind == Document.Kind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(plain(picture), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** In the colours that the writer knows: grey, CMYK and palettes become RGB; a JPEG has no transparency. */
    private BufferedImage plain(BufferedImage picture) {
        var transparent = kind == Document.Kind.PNG && picture.getColorModel().hasAlpha();
        var plain = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, transparent ? null : Color.WHITE, null);
        pen.dispose();
        return plain;
    }
}
