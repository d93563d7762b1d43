package org.bastama.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.reference.PgbenchScript;
import org.bastama.bench.server.ConstantPage;
import org.bastama.bench.server.JavaProcess;
import org.bastama.bench.server.MailSink;
import org.bastama.bench.server.Portal;
import org.bastama.bench.server.Postgres;
import org.springframework.util.FileSystemUtils;

/** What suites share, started when the first of them asks for it and ended with the run. */
public final class Workshop implements AutoCloseable {

    /** The portal's database. */
    public static final String DATABASE = "bastama";

    /** The database of pgbench. */
    public static final String REFERENCE = "reference";

    /** Petitions there are; the first of them is the hot one. */
    public static final int PETITIONS = 1_001;

    private final Options options;
    private final Path directory;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Supplier<Postgres> postgres = Once.of(this::startPostgres);
    private final Supplier<MailSink> mails = Once.of(this::startMails);
    private final Supplier<JavaProcess> portal = Once.of(this::startPortal);
    private final Supplier<JavaProcess> constant = Once.of(this::startConstant);

    Workshop(Options options) {
        this.options = options;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        try {
            directory = Files.createTempDirectory("bastama-bench");
            Files.createDirectories(Options.RESULTS);
            if (Files.getFileStore(directory).type().equals("tmpfs")) {
                throw new IllegalStateException(directory + " is in memory, where fsync costs nothing: set"
                        + " -Djava.io.tmpdir to a directory on a disk.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the run goes. */
    public Options options() {
        return options;
    }

    /** A directory that is gone after the run. */
    public Path directory() {
        return directory;
    }

    /** The PostgreSQL server, with the databases of the portal and of pgbench. */
    public Postgres postgres() {
        return postgres.get();
    }

    /** The mail server. */
    public MailSink mails() {
        return mails.get();
    }

    /** The portal on PostgreSQL, with petitions. */
    public JavaProcess portal() {
        return portal.get();
    }

    /** The server of the constant page. */
    public JavaProcess constant() {
        return constant.get();
    }

    /** How the portal on PostgreSQL is started. */
    public Portal portalOnPostgres() {
        return portalOnPostgres("portal", DATABASE);
    }

    /** How another one is started, on a database of its own. */
    public Portal portalOnPostgres(String name, String database) {
        return Portal.onPostgres(Options.JAR, jvm(name), directory.resolve(name), postgres(), database, mails());
    }

    /** Options of a portal's JVM, with a recording of its CPU time when it was asked for. */
    public List<String> jvm(String name) {
        var jvm = new ArrayList<>(options.portal());
        if (options.profile()) {
            jvm.add("-XX:FlightRecorderOptions:stackdepth=256");
            jvm.add("-XX:StartFlightRecording:settings=default,jdk.CPUTimeSample#enabled=true,"
                    + "jdk.CPUTimeSample#throttle=10ms,dumponexit=true,filename="
                    + Options.RESULTS.resolve(name + ".jfr"));
        }
        return jvm;
    }

    /** Ends something with the run. */
    public <T extends AutoCloseable> T keep(T closeable) {
        open.push(closeable);
        return closeable;
    }

    private Postgres startPostgres() {
        var server = keep(Postgres.start(directory));
        server.create(DATABASE);
        PgbenchScript.prepare(server, REFERENCE);
        return server;
    }

    private MailSink startMails() {
        return keep(MailSink.start(options.mailsPerSecond()));
    }

    private JavaProcess startPortal() {
        var process = keep(portalOnPostgres().start());
        try (var connection = postgres().connect(DATABASE)) {
            BenchPetitions.insert(connection, BenchPetitions.numbers(PETITIONS));
            return process;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private JavaProcess startConstant() {
        return keep(ConstantPage.start(options.portal(), directory));
    }

    /** Ends everything, also when the run is interrupted; the second time there is nothing to do. */
    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                System.err.println("Something did not end well: " + e);
            }
        }
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            System.err.println("Left behind: " + directory);
        }
    }
}
