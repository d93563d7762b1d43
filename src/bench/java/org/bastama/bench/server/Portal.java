package org.bastama.bench.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The packaged jar as it runs in production, on PostgreSQL or on embedded H2: own secrets, a mail server, and no limits for
 * loopback, since one machine plays many people.
 *
 * @param jar the packaged jar
 * @param options options of its JVM
 * @param directory its data, and its log beside them
 */
public record Portal(Path jar, List<String> options, Path directory, Map<String, String> settings) {

    /** 32 bytes that protect nothing. */
    private static final String MASTER_KEY =
            Base64.getEncoder().encodeToString("benchmark-key-of-32-bytes-123456".getBytes(StandardCharsets.US_ASCII));

    private static final String LOOPBACK = "127.0.0.0/8";

    /** On a database of a PostgreSQL server. */
    public static Portal onPostgres(
            Path jar, List<String> options, Path directory, Postgres postgres, String database, MailSink mails) {
        return new Portal(jar, options, directory, postgresSettings(postgres, database, mails));
    }

    /** On embedded H2 in its directory. */
    public static Portal onH2(Path jar, List<String> options, Path directory, MailSink mails) {
        var settings = new HashMap<String, String>();
        settings.put("bastama.master-key", MASTER_KEY);
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", Integer.toString(mails.port()));
        return new Portal(jar, options, directory, Map.copyOf(settings));
    }

    /** What the profile {@code postgres} asks for, by the names of its placeholders. */
    public static Map<String, String> postgresSettings(Postgres postgres, String database, MailSink mails) {
        var settings = new HashMap<String, String>();
        settings.put("spring.profiles.active", "postgres");
        settings.put("PGHOST", "127.0.0.1");
        settings.put("PGPORT", Integer.toString(postgres.port()));
        settings.put("PGDATABASE", database);
        settings.put("PGUSER", Postgres.USER);
        settings.put("PGPASSWORD", "none");
        settings.put("BASTAMA_BASE_URL", "https://bench.example.org");
        settings.put("BASTAMA_MASTER_KEY", MASTER_KEY);
        settings.put("BASTAMA_MAIL_FROM", "Bastama <no-reply@bench.example.org>");
        settings.put("BASTAMA_OPERATOR", "Bench");
        settings.put("BASTAMA_CONTACT", "hello@bench.example.org");
        settings.put("BASTAMA_MAIL_HOST", "127.0.0.1");
        settings.put("BASTAMA_MAIL_PORT", Integer.toString(mails.port()));
        settings.put("BASTAMA_MAIL_STARTTLS", "false");
        return Map.copyOf(settings);
    }

    /** Starts it on a free port and waits until it serves. */
    public JavaProcess start() {
        return start(FreePort.next());
    }

    /** The same on a port that somebody else knows. */
    public JavaProcess start(int port) {
        var process = JavaProcess.start(
                arguments(List.of()),
                Map.of("PORT", Integer.toString(port), "BASTAMA_DATA", directory.toString()),
                port,
                log());
        return process.await("/robots.txt");
    }

    /** Carries out a command of the jar, such as {@code import petitions FILE}, while no portal runs on its directory. */
    public void command(String... words) {
        JavaProcess.start(
                        arguments(List.of(words)),
                        Map.of("PORT", Integer.toString(FreePort.next()), "BASTAMA_DATA", directory.toString()),
                        0,
                        log())
                .end();
    }

    private List<String> arguments(List<String> words) {
        var arguments = new ArrayList<>(options);
        arguments.add("-jar");
        arguments.add(jar.toString());
        arguments.addAll(words);
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--bastama.flood.allowed=" + LOOPBACK);
        arguments.add("--bastama.signatures.allowed-networks=" + LOOPBACK);
        return arguments;
    }

    private Path log() {
        return directory.resolveSibling(directory.getFileName() + ".log");
    }
}
