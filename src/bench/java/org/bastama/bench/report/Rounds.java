package org.bastama.bench.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.bench.load.Stretch;

/** Runs all measures in turn, round after round, so that whatever disturbs the machine disturbs all of them. */
public final class Rounds {

    private final List<Measure> measures;
    private final PrintStream progress;

    public Rounds(List<Measure> measures, PrintStream progress) {
        this.measures = measures;
        this.progress = progress;
    }

    /** So many rounds of measures of that length, after some that are not told. */
    public List<Round> run(int count, int warmUp, Stretch stretch) {
        for (var i = 1; i <= warmUp; i++) {
            round("warm-up %d/%d".formatted(i, warmUp), stretch);
        }
        var rounds = new ArrayList<Round>();
        for (var i = 1; i <= count; i++) {
            rounds.add(new Round(round("round %d/%d".formatted(i, count), stretch)));
        }
        return rounds;
    }

    private Map<String, Measured> round(String title, Stretch stretch) {
        var measured = new LinkedHashMap<String, Measured>();
        for (var measure : measures) {
            var one = measure.run(stretch);
            measured.put(measure.name(), one);
            progress.printf(
                    "%s  %-60s %10s/s  p50 %s  p99 %s ms  faults %d  %s%n",
                    title,
                    measure.name(),
                    Series.text(one.perSecond()),
                    Series.text(one.p50()),
                    Series.text(one.p99()),
                    one.faults(),
                    one.note());
        }
        return measured;
    }
}
