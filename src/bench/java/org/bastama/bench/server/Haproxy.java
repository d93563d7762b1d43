package org.bastama.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's haproxy with the repository's own settings, before two portals. */
public final class Haproxy implements AutoCloseable {

    /** What to say when it is missing. */
    public static final String MISSING =
            "The trial of two nodes needs haproxy: please install the package haproxy of your system.";

    private static final Path SETTINGS = Path.of("proxy/haproxy.cfg").toAbsolutePath();

    private final Process process;
    private final int port;

    private Haproxy(Process process, int port) {
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Whether the system has it. */
    public static boolean isThere() {
        return program().isPresent();
    }

    /** System programs are not on everybody's path. */
    private static Optional<Path> program() {
        return Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
                        Stream.of("/usr/local/sbin", "/usr/sbin"))
                .map(directory -> Path.of(directory, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it before two portals on ports of loopback; what it says goes to the log. */
    public static Haproxy start(int nodeOne, int nodeTwo, Path log) {
        var port = FreePort.next();
        var builder = new ProcessBuilder(program().orElseThrow().toString(), "-db", "-f", SETTINGS.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "PROXY_PORT",
                        Integer.toString(port),
                        "PROXY_PROTO",
                        "https",
                        "NODE_ONE",
                        "127.0.0.1:" + nodeOne,
                        "NODE_TWO",
                        "127.0.0.1:" + nodeTwo));
        try {
            return new Haproxy(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its port on loopback. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
