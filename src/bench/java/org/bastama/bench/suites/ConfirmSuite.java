package org.bastama.bench.suites;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.reference.Fsync;
import org.bastama.bench.reference.Pgbench;
import org.bastama.bench.reference.PgbenchScript;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;

/** Confirming over HTTP on PostgreSQL: one hot petition beside a thousand, and beside pgbench. */
final class ConfirmSuite implements Suite {

    private static final String HOT = "confirm, one petition";
    private static final String MANY = "confirm, 1,000 petitions";
    private static final String PACED = "confirm, one petition, at a fixed rate";

    @Override
    public String name() {
        return "confirm";
    }

    @Override
    public String about() {
        return "confirmations over HTTP on PostgreSQL beside pgbench (aim 1)";
    }

    @Override
    public Plan plan(Workshop workshop) {
        return new Plan(
                List.of(
                        new Fsync(workshop.directory()),
                        pgbench(PgbenchScript.BARE, workshop),
                        confirm(HOT, workshop, 1, 30_000, Arrivals::closedLoop),
                        pgbench(PgbenchScript.COUNTER, workshop),
                        confirm(MANY, workshop, 1_000, 30_000, Arrivals::closedLoop),
                        confirm(
                                PACED,
                                workshop,
                                1,
                                workshop.options().rate() * 1.1,
                                () -> Arrivals.fixedRate(workshop.options().rate()))),
                List.of(
                        Aim.ratio("1 confirm ÷ pgbench one row", HOT, PgbenchScript.BARE.title(), 0.9),
                        Aim.ratio("1 confirm ÷ pgbench hot counter", HOT, PgbenchScript.COUNTER.title(), 8),
                        Aim.ratio("1 one petition ÷ a thousand", HOT, MANY, 0.9),
                        new Aim(
                                "1 p99 at %,d/s less 4 fsyncs, ms"
                                        .formatted(workshop.options().rate()),
                                round -> round.of(PACED, Measured::p99) - 4 * round.of(Fsync.NAME, Measured::p50),
                                10,
                                false)));
    }

    static Pgbench pgbench(PgbenchScript script, Workshop workshop) {
        return new Pgbench(script, workshop.postgres(), Workshop.REFERENCE, workshop.directory());
    }

    private static Measure confirm(
            String name, Workshop workshop, int petitions, double perSecond, Supplier<Arrivals> arrivals) {
        var numbers = petitions == 1
                ? BenchPetitions.numbers(1)
                : BenchPetitions.numbers(Workshop.PETITIONS).subList(1, petitions + 1);
        return new HttpMeasure(
                name,
                workshop.portal(),
                workshop.options().connections(),
                arrivals,
                new ConfirmSupply(workshop, numbers, perSecond).requests(),
                Map.of("postgres", workshop.postgres().cpu()));
    }
}
