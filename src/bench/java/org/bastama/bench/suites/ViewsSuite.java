package org.bastama.bench.suites;

import java.util.List;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measured;

/** The full page of a petition: its CPU time and its heap. */
final class ViewsSuite implements Suite {

    private static final String PETITION = "full page of a petition";
    private static final String SERVER = "server";

    /** The pages of all rounds stay open, below the limit on sessions. */
    private static final int PAGES = 250;

    private static final double MOST_MICROS = 5_000;

    @Override
    public String name() {
        return "views";
    }

    @Override
    public String about() {
        return "CPU and heap of a petition's full page, opened and left open (aim 5)";
    }

    @Override
    public Plan plan(Workshop workshop) {
        var path = "/petitions/" + BenchPetitions.numbers(1).getFirst();
        return new Plan(
                List.of(new ViewMeasure(PETITION, workshop.portal(), path, PAGES)),
                List.of(
                        Aim.atMost("5 idle petition page, kB of heap", PETITION, Measured::kilobytes, 128),
                        Aim.atMost(
                                "5 opening it, CPU µs",
                                PETITION,
                                measured -> measured.cpu().getOrDefault(SERVER, Double.NaN),
                                MOST_MICROS)));
    }
}
