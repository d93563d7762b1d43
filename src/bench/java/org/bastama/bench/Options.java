package org.bastama.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.bench.load.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * How a run goes; each has a system property {@code bench.…}.
 *
 * @param rounds rounds of all measures in turn
 * @param warmUpRounds rounds before them that are not told: a portal in use has long been compiled
 * @param stretch how long each measure lasts
 * @param connections that confirm or sign at the same time
 * @param rate arrivals a second where times are measured at a fixed rate
 * @param mailsPerSecond mails the mail server takes
 * @param kills lives of the trial by kill −9, on each database
 * @param nodeKills times that a node is killed under load, for the trial of two nodes
 * @param growth signatures in the large database of the suite {@code growth}
 * @param petitions a file of past petitions to search in, if any
 * @param portal options of the portal's JVM
 * @param profile whether the portal records where its CPU time goes
 */
public record Options(
        int rounds,
        int warmUpRounds,
        Stretch stretch,
        int connections,
        int rate,
        int mailsPerSecond,
        int kills,
        int nodeKills,
        long growth,
        @Nullable Path petitions,
        List<String> portal,
        boolean profile) {

    /** The packaged jar, unpacked and with its AOT cache when {@code ./bastama} has prepared it. */
    public static final Path JAR = Stream.of("target/app/bastama.jar", "target/bastama.jar")
            .map(file -> Path.of(file).toAbsolutePath())
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("There is no jar: please run ./bastama package."));

    /** Where results go. */
    public static final Path RESULTS = Path.of("target/bench").toAbsolutePath();

    private static final Path CACHE = Path.of("target/app/bastama.aot").toAbsolutePath();

    /** As the properties say; a quick run is there to see that everything works. */
    static Options of(boolean quick) {
        var petitions = System.getProperty("bench.petitions");
        return new Options(
                Integer.getInteger("bench.rounds", quick ? 1 : 5),
                Integer.getInteger("bench.warm-up-rounds", quick ? 0 : 1),
                new Stretch(
                        Duration.ofSeconds(Integer.getInteger("bench.warm-up", quick ? 2 : 3)),
                        Duration.ofSeconds(Integer.getInteger("bench.seconds", quick ? 3 : 10))),
                Integer.getInteger("bench.connections", 256),
                Integer.getInteger("bench.rate", 5_000),
                Integer.getInteger("bench.mails", 100),
                Integer.getInteger("bench.kills", quick ? 2 : 20),
                Integer.getInteger("bench.node-kills", quick ? 1 : 6),
                Long.getLong("bench.growth", quick ? 100_000 : 10_000_000),
                petitions == null ? null : Path.of(petitions).toAbsolutePath(),
                Stream.concat(
                                Stream.of(System.getProperty("bench.java", "").split("\\s+"))
                                        .filter(option -> !option.isEmpty()),
                                Stream.of("-XX:AOTCache=" + CACHE))
                        .toList(),
                Boolean.getBoolean("bench.profile"));
    }
}
