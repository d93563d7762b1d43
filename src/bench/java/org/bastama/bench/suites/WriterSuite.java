package org.bastama.bench.suites;

import java.util.List;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.reference.PgbenchScript;
import org.bastama.bench.report.Aim;

/** The writer of signatures inside the process, without HTTP, beside pgbench with a hundred rows a transaction. */
final class WriterSuite implements Suite {

    private static final double EXPECTED = 40_000;

    @Override
    public String name() {
        return "writer";
    }

    @Override
    public String about() {
        return "the writer of signatures inside the process on PostgreSQL beside pgbench (aim 1)";
    }

    @Override
    public Plan plan(Workshop workshop) {
        // The portal makes the schema and the petitions; it idles while the writer in this process works.
        workshop.portal();
        var writer = workshop.keep(
                new WriterMeasure(workshop, new ConfirmSupply(workshop, BenchPetitions.numbers(1), EXPECTED)));
        return new Plan(
                List.of(ConfirmSuite.pgbench(PgbenchScript.BATCH, workshop), writer),
                List.of(Aim.ratio(
                        "1 writer ÷ pgbench 100 rows", WriterMeasure.NAME, PgbenchScript.BATCH.title(), 0.5)));
    }
}
