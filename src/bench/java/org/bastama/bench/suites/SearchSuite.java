package org.bastama.bench.suites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.GetRequests;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.JavaProcess;

/** Searching the titles of past petitions, common words included; only with a file of them ({@code bench.petitions}). */
final class SearchSuite implements Suite {

    private static final String SEARCH = "search in past petitions";
    private static final int PER_SECOND = 200;
    private static final int CONNECTIONS = 32;
    private static final int COMMON = 30;
    private static final int RARE = 100;
    private static final int TRIES = 600;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "searches in the titles of -Dbench.petitions=FILE (aim 7); left out without a file";
    }

    @Override
    public Plan plan(Workshop workshop) {
        var file = workshop.options().petitions();
        if (file == null) {
            return new Plan(List.of(), List.of());
        }
        var portal = workshop.portal();
        workshop.portalOnPostgres().command("import", "petitions", file.toString());
        var paths = words(file)
                .map(word -> "/api/v1/past?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .toList();
        awaitIndex(portal, paths.getFirst());
        return new Plan(
                List.of(new HttpMeasure(
                        SEARCH,
                        portal,
                        CONNECTIONS,
                        () -> Arrivals.fixedRate(PER_SECOND),
                        stretch -> GetRequests.of(paths),
                        Map.of("postgres", workshop.postgres().cpu()))),
                List.of(Aim.atMost("7 search p99 at %d/s, ms".formatted(PER_SECOND), SEARCH, Measured::p99, 30)));
    }

    /** The most common words, rarer ones, and titles whole. */
    private static Stream<String> words(Path file) {
        try {
            var titles = Files.readAllLines(file).stream()
                    .skip(1)
                    .map(SearchSuite::title)
                    .toList();
            var counts = titles.stream()
                    .flatMap(title -> Stream.of(title.split("[^\\p{L}]+")))
                    .filter(word -> word.length() > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            var byCount = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            return Stream.of(
                            byCount.subList(0, Math.min(COMMON, byCount.size())),
                            byCount.subList(byCount.size() / 4, Math.min(byCount.size(), byCount.size() / 4 + RARE)),
                            titles.subList(0, Math.min(COMMON, titles.size())))
                    .flatMap(List::stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(String line) {
        var columns = line.split(",", 4);
        return columns.length < 3 ? "" : columns[2];
    }

    private static void awaitIndex(JavaProcess portal, String path) {
        for (var i = 0; i < TRIES; i++) {
            if (!portal.get(path).body().contains("\"items\":[]")) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new IllegalStateException("nothing is found");
    }
}
