package org.bastama.bench.suites;

import java.util.List;
import org.bastama.bench.Options;
import org.bastama.bench.Workshop;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.Portal;

/** From the command to the first page, of a portal on embedded H2 that has been started before. */
final class StartSuite implements Suite {

    private static final String START = "start to the first page, on H2";
    private static final double MOST_MILLIS = 5_000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "the time from the command to the first page (aim 6)";
    }

    @Override
    public Plan plan(Workshop workshop) {
        var portal = Portal.onH2(
                Options.JAR, workshop.jvm("start"), workshop.directory().resolve("start"), workshop.mails());
        portal.start().close();
        return new Plan(
                List.of(new Start(portal)),
                List.of(Aim.atMost("6 start to the first page, ms", START, Measured::p50, MOST_MILLIS)));
    }

    private record Start(Portal portal) implements Measure {

        @Override
        public String name() {
            return START;
        }

        @Override
        public Measured run(Stretch stretch) {
            var began = System.nanoTime();
            try (var process = portal.start()) {
                process.get("/");
                var millis = (System.nanoTime() - began) / 1e6;
                return Measured.once(millis, process.cpu().nanos() / 1000.0);
            }
        }
    }
}
