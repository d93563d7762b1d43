package org.bastama.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.bench.cases.CasesTrial;
import org.bastama.bench.kill.KillTrial;
import org.bastama.bench.nodes.NodesTrial;
import org.bastama.bench.reference.Pgbench;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Results;
import org.bastama.bench.report.Rounds;
import org.bastama.bench.server.Haproxy;
import org.bastama.bench.suites.Plan;
import org.bastama.bench.suites.Suite;

/** {@code ./bastama bench [quick] [NAME…] [-Dbench.…=…]}: measures, prints two tables, and keeps them. */
public final class Bench {

    private static final String QUICK = "quick";

    private Bench() {}

    public static void main(String[] arguments) {
        Stream.of(arguments).filter(Bench::isProperty).forEach(Bench::set);
        var words = new ArrayList<>(
                Stream.of(arguments).filter(word -> !isProperty(word)).toList());
        var options = Options.of(words.remove(QUICK));
        var isAll = words.isEmpty();
        var suites = Suite.all().stream()
                .filter(suite -> isAll ? suite.isUsual() : words.remove(suite.name()))
                .toList();
        var kills = words.remove(KillTrial.NAME);
        var nodes = words.remove(NodesTrial.NAME);
        var cases = words.remove(CasesTrial.NAME);
        if (!words.isEmpty()) {
            explain(words);
            System.exit(2);
        }
        if (nodes && !Haproxy.isThere()) {
            System.err.println(Haproxy.MISSING);
            System.exit(2);
        }
        // Something that was started may still have threads: a run is over when it is over.
        System.exit(run(options, suites, kills, nodes, cases) ? 0 : 1);
    }

    private static boolean run(Options options, List<Suite> suites, boolean kills, boolean nodes, boolean cases) {
        Pgbench.require();
        try (var workshop = new Workshop(options)) {
            if (!suites.isEmpty()) {
                measure(workshop, suites);
            }
            var survived = !kills || new KillTrial(workshop).run();
            var counted = !cases || new CasesTrial(workshop).run();
            return (!nodes || new NodesTrial(workshop).run()) && survived && counted;
        }
    }

    private static void measure(Workshop workshop, List<Suite> suites) {
        var plans = suites.stream().map(suite -> suite.plan(workshop)).toList();
        var measures = new LinkedHashMap<String, Measure>();
        plans.stream().map(Plan::measures).flatMap(List::stream).forEach(one -> measures.putIfAbsent(one.name(), one));
        var aims = plans.stream().map(Plan::aims).flatMap(List::stream).toList();
        var head = Machine.describe(workshop);
        var options = workshop.options();
        var rounds = new Rounds(List.copyOf(measures.values()), System.out)
                .run(options.rounds(), options.warmUpRounds(), options.stretch());
        keep(head, new Results(List.copyOf(measures.keySet()), aims, rounds));
    }

    private static void keep(String head, Results results) {
        var text = head + "\n" + results.markdown();
        System.out.println();
        System.out.println(text);
        try {
            var file = Files.writeString(Options.RESULTS.resolve("results.md"), text);
            System.out.println("Kept in " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isProperty(String word) {
        return word.startsWith("-D");
    }

    private static void set(String word) {
        var name = word.substring(2);
        var at = name.indexOf('=');
        System.setProperty(at < 0 ? name : name.substring(0, at), at < 0 ? "true" : name.substring(at + 1));
    }

    private static void explain(List<String> unknown) {
        System.err.println("There is no benchmark " + String.join(", ", unknown) + ". There are:");
        Suite.all().forEach(suite -> System.err.printf("  %-8s %s%n", suite.name(), suite.about()));
        System.err.printf("  %-8s %s%n", KillTrial.NAME, KillTrial.ABOUT);
        System.err.printf("  %-8s %s%n", NodesTrial.NAME, NodesTrial.ABOUT);
        System.err.printf("  %-8s %s%n", CasesTrial.NAME, CasesTrial.ABOUT);
        System.err.printf("  %-8s %s%n", QUICK, "before any of them: one short round, to see that it works");
    }
}
