package org.bastama.bench.suites;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.PastRows;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.JavaProcess;
import org.bastama.bench.server.LiveHeap;

/** A list of a million petitions and their signatures as CSV: the memory it takes, and signing meanwhile. */
final class ExportSuite implements Suite {

    private static final int ROWS = 1_000_000;
    private static final String PATH = "/api/v1/past?format=csv";
    private static final String EXPORT = "export of a million rows";
    private static final String ALONE = "sign, %d/s offered".formatted(SigningAside.PER_SECOND);
    private static final String BESIDE = ALONE + ", beside an export";
    private static final double MOST_KILOBYTES = 64 * 1024;

    /** A full collection stops the portal: without a pause little would be written between two. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String about() {
        return "a million rows as CSV, and signing meanwhile (aim 8)";
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public Plan plan(Workshop workshop) {
        var portal = workshop.portal();
        try (var connection = workshop.postgres().connect(Workshop.DATABASE)) {
            PastRows.insert(connection, ROWS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Plan(
                List.of(
                        SigningAside.named(ALONE, workshop),
                        new Beside(SigningAside.named(BESIDE, workshop), portal),
                        new Export(portal)),
                List.of(
                        Aim.atMost(
                                "8 export of a million rows, kB of heap", EXPORT, Measured::kilobytes, MOST_KILOBYTES),
                        new Aim(
                                "8 p99 of signing beside an export ÷ alone",
                                round -> round.of(BESIDE, Measured::p99) / round.of(ALONE, Measured::p99),
                                2,
                                false)));
    }

    /** What lives in the heap at most while the list is written, looked at again and again, more than before. */
    private record Export(JavaProcess portal) implements Measure {

        @Override
        public String name() {
            return EXPORT;
        }

        @Override
        public Measured run(Stretch stretch) {
            var before = LiveHeap.bytes(portal);
            var most = before;
            var began = System.nanoTime();
            try (var reading = Reading.start(portal.port(), PATH)) {
                while (reading.goesOn()) {
                    LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                    most = Math.max(most, LiveHeap.bytes(portal));
                }
                var perSecond = reading.lines() / ((System.nanoTime() - began) / 1e9);
                return new Measured(
                        perSecond,
                        Double.NaN,
                        Double.NaN,
                        Map.of(),
                        (most - before) / 1024.0,
                        reading.lines() == ROWS + 1 ? 0 : 1,
                        reading.lines() + " lines, with a full collection a second");
            }
        }
    }

    /** Something measured while the list is read over and over. */
    private record Beside(Measure measure, JavaProcess portal) implements Measure {

        @Override
        public String name() {
            return measure.name();
        }

        @Override
        public Measured run(Stretch stretch) {
            try (var reading = Reading.overAndOver(portal.port(), PATH)) {
                var measured = measure.run(stretch);
                if (reading.lines() == 0) {
                    throw new IllegalStateException("nothing was exported");
                }
                return measured;
            }
        }
    }
}
