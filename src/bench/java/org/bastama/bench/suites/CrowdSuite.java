package org.bastama.bench.suites;

import java.util.List;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.load.Visitor;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.JavaProcess;
import org.bastama.bench.server.LiveHeap;

/** As many full pages as a node opens, all left open, while people sign; in the heap that the portal is given. */
final class CrowdSuite implements Suite {

    private static final int PAGES = 2_000;
    private static final String SIGN =
            "sign, %d/s offered, beside %,d full pages".formatted(SigningAside.PER_SECOND, PAGES);

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public String about() {
        return "2,000 full pages open while people sign (aim 5); alone, within ten minutes";
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public Plan plan(Workshop workshop) {
        var portal = workshop.portal();
        var before = LiveHeap.bytes(portal);
        var visitor = new Visitor(portal.port());
        var path = "/petitions/" + BenchPetitions.numbers(1).getFirst();
        for (var i = 0; i < PAGES; i++) {
            visitor.open(path);
        }
        return new Plan(
                List.of(new Beside(SigningAside.named(SIGN, workshop), portal, before)),
                List.of(
                        Aim.atLeast(
                                "5 signed a second beside them",
                                SIGN,
                                Measured::perSecond,
                                0.99 * SigningAside.PER_SECOND),
                        Aim.atMost("5 each of them, kB of heap", SIGN, Measured::kilobytes, 128)));
    }

    /** Signing, and then what lives in the heap more than before the pages were opened, for each of them. */
    private record Beside(Measure signing, JavaProcess portal, long before) implements Measure {

        @Override
        public String name() {
            return SIGN;
        }

        @Override
        public Measured run(Stretch stretch) {
            var signed = signing.run(stretch);
            var alive = LiveHeap.bytes(portal);
            return new Measured(
                    signed.perSecond(),
                    signed.p50(),
                    signed.p99(),
                    signed.cpu(),
                    (alive - before) / 1024.0 / PAGES,
                    signed.faults(),
                    signed.note() + ", %d MB live in all".formatted(alive >> 20));
        }
    }
}
