package org.bastama.bench.suites;

import java.util.List;
import java.util.Map;
import org.bastama.bench.Options;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.ConfirmRequests;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.JavaProcess;
import org.bastama.bench.server.Portal;

/** Confirming over HTTP on embedded H2, in a directory of its own. All signatures are put in before the portal starts. */
final class EmbeddedSuite implements Suite {

    private static final String CONFIRM = "confirm, one petition, on H2";

    /** More in a second than it is expected to take. */
    private static final int MOST_PER_SECOND = 6_000;

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public String about() {
        return "confirmations over HTTP on embedded H2 (aim 1)";
    }

    @Override
    public Plan plan(Workshop workshop) {
        var options = workshop.options();
        var portal = Portal.onH2(
                Options.JAR, workshop.jvm("h2"), workshop.directory().resolve("h2"), workshop.mails());
        var each = (int) (MOST_PER_SECOND * options.stretch().seconds());
        var tokens = EmbeddedPortal.prepare(portal, each * (options.warmUpRounds() + options.rounds()));
        JavaProcess process = workshop.keep(portal.start());
        return new Plan(
                List.of(new HttpMeasure(
                        CONFIRM,
                        process,
                        options.connections(),
                        Arrivals::closedLoop,
                        stretch -> new ConfirmRequests(tokens.share(each)),
                        Map.of())),
                List.of(Aim.atLeast("1 confirm on H2, a second", CONFIRM, Measured::perSecond, 5_000)));
    }
}
