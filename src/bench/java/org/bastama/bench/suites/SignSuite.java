package org.bastama.bench.suites;

import java.util.List;
import java.util.Map;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.SignRequests;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.reference.PgbenchScript;
import org.bastama.bench.report.Aim;

/** Signing by the form of the plain page: a pending signature, a token and a mail in the outbox. */
final class SignSuite implements Suite {

    private static final String SIGN = "sign, one petition";

    @Override
    public String name() {
        return "sign";
    }

    @Override
    public String about() {
        return "the sign form on PostgreSQL beside pgbench (aim 2)";
    }

    @Override
    public Plan plan(Workshop workshop) {
        return new Plan(
                List.of(
                        ConfirmSuite.pgbench(PgbenchScript.BARE, workshop),
                        new HttpMeasure(
                                SIGN,
                                workshop.portal(),
                                workshop.options().connections(),
                                Arrivals::closedLoop,
                                stretch -> new SignRequests(BenchPetitions.numbers(1)),
                                Map.of("postgres", workshop.postgres().cpu()))),
                List.of(Aim.ratio("2 sign ÷ pgbench one row", SIGN, PgbenchScript.BARE.title(), 0.5)));
    }
}
