package org.bastama.bench.suites;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bastama.bench.load.Answers;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.load.Load;
import org.bastama.bench.load.LoadResult;
import org.bastama.bench.load.Requests;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.CpuSample;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.CpuClock;
import org.bastama.bench.server.JavaProcess;
import org.bastama.bench.server.ProcessCpu;

/**
 * A load on a server.
 *
 * @param requests makes those of one stretch
 * @param clocks whose CPU time is told, beside the server's and the driver's
 */
record HttpMeasure(
        String name,
        JavaProcess server,
        int connections,
        Supplier<Arrivals> arrivals,
        Function<Stretch, Requests> requests,
        Map<String, CpuClock> clocks)
        implements Measure {

    private static final double MICROS_A_MILLI = 1000.0;

    @Override
    public Measured run(Stretch stretch) {
        var all = new LinkedHashMap<>(clocks);
        all.put("server", server.cpu());
        all.put("driver", ProcessCpu.own());
        var cpu = new CpuSample(all);
        try (var load = new Load(server.port(), connections, requests.apply(stretch), Answers.ignored())) {
            var result = load.run(arrivals.get(), stretch, cpu::begin, cpu::end);
            return new Measured(
                    result.perSecond(),
                    millis(result, 50),
                    millis(result, 99),
                    cpu.microsEach(result.done()),
                    Double.NaN,
                    result.faults(),
                    note(result));
        }
    }

    private static double millis(LoadResult result, double percentile) {
        return result.times().getTotalCount() == 0
                ? Double.NaN
                : result.times().getValueAtPercentile(percentile) / MICROS_A_MILLI;
    }

    private String note(LoadResult result) {
        var note = new StringBuilder()
                .append(connections)
                .append(" connections, ")
                .append(result.bytes() / Math.max(1, result.done()))
                .append(" bytes each");
        if (!result.failed().isEmpty()) {
            note.append(", status ").append(result.failed());
        }
        if (result.broken() > 0) {
            note.append(", lost connections ").append(result.broken());
        }
        if (result.unsent() > 0) {
            note.append(", never sent ").append(result.unsent());
        }
        return note.toString();
    }
}
