package org.bastama.bench.suites;

import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.VoteRows;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.CpuSample;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.ProcessCpu;
import org.bastama.civic.consultations.opinions.OpinionMapping;

/** Opinion maps made anew from rows of votes in memory, inside this process and one after the other. */
final class OpinionsSuite implements Suite {

    private static final int STATEMENTS = 200;
    private static final double MOST_MILLIS = 5_000;

    @Override
    public String name() {
        return "opinions";
    }

    @Override
    public String about() {
        return "opinion maps of 5,000 and 50,000 people and 200 statements; not among the others";
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public Plan plan(Workshop workshop) {
        var usual = new MapMeasure(5_000, 0.3);
        var dense = new MapMeasure(5_000, 1);
        return new Plan(
                List.of(usual, dense, new MapMeasure(50_000, 0.1)),
                List.of(
                        Aim.atMost("a map anew, ms", usual.name(), Measured::p50, MOST_MILLIS),
                        Aim.atMost("a map anew, all votes cast, ms", dense.name(), Measured::p50, MOST_MILLIS)));
    }

    /** A map over and over: at least one counts, however long it takes. */
    private static final class MapMeasure implements Measure {

        private final String name;
        private final VoteRows rows;

        MapMeasure(int people, double seen) {
            this.name = "%,d people, %.0f %% of votes cast".formatted(people, 100 * seen);
            this.rows = new VoteRows(people, STATEMENTS, seen);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Measured run(Stretch stretch) {
            var warm = System.nanoTime() + stretch.warmUp().toNanos();
            while (System.nanoTime() < warm) {
                make();
            }
            var times = new Histogram(3);
            var cpu = new CpuSample(Map.of("process", ProcessCpu.own()));
            cpu.begin();
            var began = System.nanoTime();
            var groups = 0;
            do {
                var start = System.nanoTime();
                groups = make();
                times.recordValue(System.nanoTime() - start);
            } while (System.nanoTime() - began < stretch.counted().toNanos());
            var seconds = (System.nanoTime() - began) / 1e9;
            cpu.end();
            return new Measured(
                    times.getTotalCount() / seconds,
                    times.getValueAtPercentile(50) / 1e6,
                    times.getValueAtPercentile(99) / 1e6,
                    cpu.microsEach(times.getTotalCount()),
                    Double.NaN,
                    0,
                    "%,d votes, %d groups found".formatted(rows.size(), groups));
        }

        private int make() {
            return OpinionMapping.of(rows.votes(), null).map().groups().size();
        }
    }
}
