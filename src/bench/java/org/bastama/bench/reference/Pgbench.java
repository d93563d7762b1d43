package org.bastama.bench.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.CpuSample;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.Postgres;

/** PostgreSQL's own benchmark with 32 clients and prepared statements, on the same server as the portal. */
public final class Pgbench implements Measure {

    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("(?m)^latency average = ([0-9.]+) ms");
    private static final int CLIENTS = 32;

    private final PgbenchScript script;
    private final Postgres postgres;
    private final String database;
    private final Path directory;

    /** Runs a script on a database that {@link PgbenchScript#prepare} has prepared. */
    public Pgbench(PgbenchScript script, Postgres postgres, String database, Path directory) {
        this.script = script;
        this.postgres = postgres;
        this.database = database;
        this.directory = directory;
    }

    /** Refuses to go on without it, and says what to install. */
    public static void require() {
        try {
            new ProcessBuilder("pgbench", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The references need pgbench: please install PostgreSQL's client programs (Debian: postgresql-contrib"
                            + " or postgresql-15), so that pgbench is on the PATH.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return script.title();
    }

    @Override
    public Measured run(Stretch stretch) {
        postgres.execute(database, PgbenchScript.CLEAR);
        run(Math.max(1, stretch.warmUp().toSeconds()));
        var cpu = new CpuSample(Map.of("postgres", postgres.cpu()));
        cpu.begin();
        var seconds = Math.max(1, stretch.counted().toSeconds());
        var told = run(seconds);
        cpu.end();
        var rows = number(RATE, told) * script.rows();
        return new Measured(
                rows,
                Double.NaN,
                Double.NaN,
                cpu.microsEach(rows * seconds),
                Double.NaN,
                0,
                "%d clients, mean %s ms".formatted(CLIENTS, number(LATENCY, told)));
    }

    private String run(long seconds) {
        try {
            var file = Files.writeString(directory.resolve(script.name() + ".sql"), script.sql());
            var process = new ProcessBuilder(command(file, seconds))
                    .redirectErrorStream(true)
                    .start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("pgbench failed:\n" + told);
            }
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command(Path file, long seconds) {
        return List.of(
                "pgbench",
                "--host=127.0.0.1",
                "--port=" + postgres.port(),
                "--username=" + Postgres.USER,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CLIENTS,
                "--jobs=2",
                "--time=" + seconds,
                "--file=" + file,
                database);
    }

    private static double number(Pattern pattern, String told) {
        var matcher = pattern.matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench told no figure:\n" + told);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
