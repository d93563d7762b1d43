package org.bastama.bench.suites;

import java.util.Map;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.SignRequests;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.report.Measure;

/** Signing as it comes on a busy day, to see how it fares beside something else. */
final class SigningAside {

    /** Signatures offered a second. */
    static final int PER_SECOND = 500;

    private static final int CONNECTIONS = 64;

    private SigningAside() {}

    /** Signs one petition at a fixed rate. */
    static Measure named(String name, Workshop workshop) {
        return new HttpMeasure(
                name,
                workshop.portal(),
                CONNECTIONS,
                () -> Arrivals.fixedRate(PER_SECOND),
                stretch -> new SignRequests(BenchPetitions.numbers(1)),
                Map.of("postgres", workshop.postgres().cpu()));
    }
}
