package org.bastama.bench.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;

/** How long the disk takes to make 8 kB durable that are written over, as a database's log is. */
public record Fsync(Path directory) implements Measure {

    /** What the table calls it. */
    public static final String NAME = "fsync of 8 kB";

    private static final int TIMES = 300;
    private static final int BYTES = 8 * 1024;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured run(Stretch stretch) {
        var times = new Histogram(3);
        try (var file =
                FileChannel.open(directory.resolve("fsync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var i = 0; i < TIMES; i++) {
                var start = System.nanoTime();
                file.write(ByteBuffer.allocate(BYTES), 0);
                file.force(false);
                times.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Measured.times(
                times.getValueAtPercentile(50) / 1000.0, times.getValueAtPercentile(99) / 1000.0, TIMES + " times");
    }
}
