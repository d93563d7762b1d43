package org.bastama.bench.suites;

import java.util.List;
import org.bastama.bench.Workshop;

/** A part of the benchmarks that can be run by its name. */
public interface Suite {

    /** All of them, in the order in which a round runs them. */
    static List<Suite> all() {
        return List.of(
                new ConfirmSuite(),
                new WriterSuite(),
                new SignSuite(),
                new PageSuite(),
                new ViewsSuite(),
                new StartSuite(),
                new EmbeddedSuite(),
                new SearchSuite(),
                new ExportSuite(),
                new CrowdSuite(),
                new MailsSuite(),
                new GrowthSuite(),
                new OpinionsSuite(),
                new AnswersSuite());
    }

    /** Its name on the command line. */
    String name();

    /** Whether it is run when no suite is named; false for one that takes very long. */
    default boolean isUsual() {
        return true;
    }

    /** What it measures, in a line. */
    String about();

    /** Starts what it needs. */
    Plan plan(Workshop workshop);
}
