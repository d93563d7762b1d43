package org.bastama.bench.suites;

import java.util.Map;
import org.HdrHistogram.Histogram;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.load.Visitor;
import org.bastama.bench.report.CpuSample;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.JavaProcess;
import org.bastama.bench.server.LiveHeap;

/**
 * Opens a full page many times, one after the other, and lets all stay open: what opening costs, and what lives in the heap
 * for each afterwards.
 */
record ViewMeasure(String name, JavaProcess server, String path, int pages) implements Measure {

    private static final double NANOS_A_MILLI = 1_000_000.0;
    private static final double BYTES_A_KILOBYTE = 1_000.0;

    @Override
    public Measured run(Stretch stretch) {
        var visitor = new Visitor(server.port());
        var bytes = visitor.open(path);
        var times = new Histogram(3);
        var cpu = new CpuSample(Map.of("server", server.cpu()));
        var before = LiveHeap.bytes(server);
        cpu.begin();
        var began = System.nanoTime();
        for (var i = 0; i < pages; i++) {
            var asked = System.nanoTime();
            visitor.open(path);
            times.recordValue(System.nanoTime() - asked);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        cpu.end();
        var kilobytes = (LiveHeap.bytes(server) - before) / BYTES_A_KILOBYTE / pages;
        return new Measured(
                pages / seconds,
                times.getValueAtPercentile(50) / NANOS_A_MILLI,
                times.getValueAtPercentile(99) / NANOS_A_MILLI,
                cpu.microsEach(pages),
                kilobytes,
                0,
                "%d pages one after the other, %d characters each".formatted(pages, bytes));
    }
}
