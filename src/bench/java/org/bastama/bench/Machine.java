package org.bastama.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a run was made on, told above its tables. */
final class Machine {

    private Machine() {}

    static String describe(Workshop workshop) {
        var options = workshop.options();
        return """
                Measured %s on %d processors (%s), %s of memory, kernel %s, Java %s, PostgreSQL %s.
                Load average when it began: %s. Rounds: %d of %d s after %d s of warming up.
                JVM of the portal: `%s`.
                """.formatted(
                        Instant.now().truncatedTo(ChronoUnit.MINUTES),
                        Runtime.getRuntime().availableProcessors(),
                        value(Path.of("/proc/cpuinfo"), "model name"),
                        value(Path.of("/proc/meminfo"), "MemTotal"),
                        System.getProperty("os.version"),
                        Runtime.version(),
                        workshop.postgres().version(),
                        read(Path.of("/proc/loadavg")),
                        options.rounds(),
                        options.stretch().counted().toSeconds(),
                        options.stretch().warmUp().toSeconds(),
                        String.join(" ", options.portal()));
    }

    private static String value(Path file, String name) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse("unknown");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
