package org.bastama.bench.suites;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.AnswerRows;
import org.bastama.bench.data.GetRequests;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;

/** The results of a questionnaire that very many people answered: plain page, API and full page, one at a time. */
final class AnswersSuite implements Suite {

    private static final int PEOPLE = 100_000;
    private static final String PLAIN = "plain page of results";
    private static final String API = "results in the API";
    private static final String FULL = "full page of a consultation";
    private static final int PAGES = 100;
    private static final double MOST_MILLIS = 200;

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String about() {
        return "results of a questionnaire with 100,000 answers; not among the others";
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public Plan plan(Workshop workshop) {
        var portal = workshop.portal();
        try (var connection = workshop.postgres().connect(Workshop.DATABASE)) {
            new AnswerRows(connection).insert(PEOPLE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var number = AnswerRows.NUMBER;
        return new Plan(
                List.of(
                        get(workshop, PLAIN, "/c/" + number + "/parts/1"),
                        get(workshop, API, "/api/v1/consultations/" + number + "/results"),
                        new ViewMeasure(FULL, portal, "/consultations/" + number, PAGES)),
                List.of(
                        Aim.atMost(PLAIN + ", p99, ms", PLAIN, Measured::p99, MOST_MILLIS),
                        Aim.atMost(API + ", p99, ms", API, Measured::p99, MOST_MILLIS),
                        Aim.atMost(FULL + ", p99, ms", FULL, Measured::p99, MOST_MILLIS)));
    }

    private static Measure get(Workshop workshop, String name, String path) {
        return new HttpMeasure(
                name,
                workshop.portal(),
                1,
                Arrivals::closedLoop,
                stretch -> GetRequests.of(List.of(path)),
                Map.of("postgres", workshop.postgres().cpu()));
    }
}
