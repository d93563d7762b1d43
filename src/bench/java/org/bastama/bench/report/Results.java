package org.bastama.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The rounds of a run as two tables in Markdown: what was measured, and how far the aims are. */
public record Results(List<String> measures, List<Aim> aims, List<Round> rounds) {

    /** Both tables. */
    public String markdown() {
        return aimTable() + "\n" + measureTable();
    }

    private String aimTable() {
        var table = new StringBuilder("| aim | bound | measured: median (least–most) | met |\n|---|---|---|---|\n");
        for (var aim : aims) {
            var figures = aim.of(rounds);
            if (figures.isThere()) {
                table.append("| %s | %s %s | %s | %s |\n"
                        .formatted(
                                aim.text(),
                                aim.isLeast() ? "≥" : "≤",
                                Series.text(aim.bound()),
                                figures,
                                aim.isMet(figures) ? "yes" : "**no**"));
            }
        }
        return table.toString();
    }

    private String measureTable() {
        var table = new StringBuilder(
                "| measure | a second | p50 ms | p99 ms | CPU µs each | kB each | faults | note |\n|---|---|---|---|---|---|---|---|\n");
        for (var name : measures) {
            var all = of(name);
            if (!all.isEmpty()) {
                table.append("| %s | %s | %s | %s | %s | %s | %d | %s |\n"
                        .formatted(
                                name,
                                series(all, Measured::perSecond),
                                series(all, Measured::p50),
                                series(all, Measured::p99),
                                cpu(all),
                                series(all, Measured::kilobytes),
                                all.stream().mapToLong(Measured::faults).sum(),
                                all.getLast().note()));
            }
        }
        return table.toString();
    }

    private List<Measured> of(String name) {
        var all = new ArrayList<Measured>();
        for (var round : rounds) {
            if (round.measures().containsKey(name)) {
                all.add(round.measures().get(name));
            }
        }
        return all;
    }

    private static Series series(List<Measured> all, ToDoubleFunction<Measured> figure) {
        return Series.of(all.stream().map(figure::applyAsDouble).toList());
    }

    private static String cpu(List<Measured> all) {
        var processes = all.stream()
                .map(Measured::cpu)
                .map(Map::keySet)
                .flatMap(java.util.Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return processes.stream()
                .map(process -> process + " "
                        + Series.text(series(all, one -> one.cpu().getOrDefault(process, Double.NaN))
                                .median()))
                .collect(Collectors.joining(", "));
    }
}
