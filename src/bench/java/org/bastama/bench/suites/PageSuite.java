package org.bastama.bench.suites;

import java.util.List;
import java.util.Map;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.GetRequests;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.ConstantPage;
import org.bastama.bench.server.JavaProcess;

/** The plain page of one petition beside a constant page of the same web server. */
final class PageSuite implements Suite {

    private static final int CONNECTIONS = 64;
    private static final String CONSTANT = "constant page";
    private static final String PAGE = "plain page";

    @Override
    public String name() {
        return "page";
    }

    @Override
    public String about() {
        return "the plain page and the tally of one petition beside a constant page (aim 3)";
    }

    @Override
    public Plan plan(Workshop workshop) {
        var number = BenchPetitions.numbers(1).getFirst();
        var page = "/p/" + number;
        return new Plan(
                List.of(
                        get(CONSTANT, workshop.constant(), ConstantPage.PATH),
                        get(PAGE, workshop.portal(), page),
                        get(PAGE + ", compressed", workshop.portal(), page, "Accept-Encoding: gzip"),
                        get("tally", workshop.portal(), "/api/v1/petitions/" + number + "/count")),
                List.of(
                        Aim.ratio("3 plain page ÷ constant page", PAGE, CONSTANT, 0.7),
                        Aim.atMost("3 plain page p99 at 64 connections, ms", PAGE, Measured::p99, 25)));
    }

    private static Measure get(String name, JavaProcess server, String path, String... headers) {
        return new HttpMeasure(
                name,
                server,
                CONNECTIONS,
                Arrivals::closedLoop,
                stretch -> GetRequests.of(List.of(path), headers),
                Map.of());
    }
}
