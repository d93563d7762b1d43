package org.bastama.commands;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bastama.commands.CommandRunner.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * What the words after {@code java -jar bastama.jar} ask for: nothing or {@code run} serves; the rest are commands, carried
 * out here when no portal runs on the data directory, else handed over to it. Exit codes: 0 done, 1 not, 2 not started.
 */
public final class CommandLine {

    private static final String USAGE = """
            Usage: java -jar bastama.jar [COMMAND]

              run                        serve (the default)
              import petitions FILE      import closed petitions of another system
              import territories FILE    import a national classifier
              admin EMAIL                print a one-time link that makes the first administrator
            """;

    private static final int NOT_STARTED = 2;
    private static final long STOP_WITHIN_MILLISECONDS = 20_000;

    private final Class<?> portal;
    private final String[] arguments;
    private final PrintStream errors;
    private volatile boolean over;

    private CommandLine(Class<?> portal, String[] arguments, PrintStream errors) {
        this.portal = portal;
        this.arguments = arguments;
        this.errors = errors;
    }

    /** Does what the arguments say; the class is the portal's Spring application. */
    public static void main(Class<?> portal, String[] arguments) throws InterruptedException {
        new CommandLine(portal, arguments, System.err).run();
    }

    private void run() throws InterruptedException {
        var words = Stream.of(arguments).filter(a -> !a.startsWith("--")).toList();
        var data = DataDirectory.of(arguments);
        System.setProperty("bastama.data", data.path().toString());
        switch (words.isEmpty() ? "run" : words.getFirst().toLowerCase(Locale.ROOT)) {
            case "run" -> serve(data);
            case "import" -> importFile(data, words);
            case "admin" -> admin(data, words);
            default -> refuse(USAGE);
        }
    }

    private void serve(DataDirectory data) {
        if (!data.isWritable()) {
            refuse("The data directory %s cannot be written: choose another with BASTAMA_DATA.".formatted(data.path()));
        }
        if (!data.hold()) {
            refuse(
                    "A portal already runs on the data directory %s: stop it first, or set BASTAMA_DATA to another directory."
                            .formatted(data.path()));
        }
        var port = PortGuard.port(arguments);
        if (!PortGuard.isPort(port)) {
            refuse("PORT is “%s”, but a port is a number from 1 to 65535.".formatted(port));
        }
        if (PortGuard.isTaken(port)) {
            refuse("Port %s is in use by another program: stop it, or choose another port with PORT, such as PORT=8081."
                    .formatted(port));
        }
        if (data.startOver()) {
            errors.println("The demo content was not played to its end the last time: it is begun anew.");
        }
        SpringApplication.run(
                portal, Stream.of(arguments).filter(a -> a.startsWith("--")).toArray(String[]::new));
    }

    private void importFile(DataDirectory data, List<String> words) throws InterruptedException {
        if (words.size() != 3 || !List.of("petitions", "territories").contains(words.get(1))) {
            refuse(USAGE);
        }
        var file = Path.of(words.get(2)).toAbsolutePath();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            refuse("There is no readable file " + file + ".");
        }
        carryOut(data, "import " + words.get(1), file.getFileName().toString(), file);
    }

    private void admin(DataDirectory data, List<String> words) throws InterruptedException {
        if (words.size() != 2) {
            refuse(USAGE);
        }
        carryOut(data, "admin", words.get(1), null);
    }

    private void carryOut(DataDirectory data, String name, String argument, @Nullable Path file)
            throws InterruptedException {
        var line = new ProgressLine(errors);
        var mine = data.hold();
        Runtime.getRuntime().addShutdownHook(cancelling(line, Thread.currentThread()));
        if (!mine) {
            errors.println("A portal runs on " + data.path() + "; it is asked to do this.");
        }
        var outcome = mine
                ? here(name, argument, file == null ? data.path() : file, line)
                : new HandOver(data).run(name, argument, file, line);
        line.end();
        (outcome.exitCode() == 0 ? System.out : errors).println(outcome.text());
        over = true;
        if (!line.isCancelled()) {
            System.exit(outcome.exitCode());
        }
    }

    /** Starts the portal apart: at a port that nobody knows, and without taking part in the work of other nodes. */
    private Outcome here(String name, String argument, Path file, Watcher watcher) {
        var application = new SpringApplicationBuilder(portal)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .application();
        try (var context = application.run(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--bastama.jobs=none",
                "--logging.level.org.bastama=warn")) {
            return context.getBean(CommandRunner.class).run(name, argument, file, watcher);
        }
    }

    /** Ctrl-C: tells the command, and gives it time to end. */
    private Thread cancelling(ProgressLine line, Thread command) {
        return new Thread(() -> {
            if (over) {
                return;
            }
            line.cancel();
            try {
                command.join(STOP_WITHIN_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void refuse(String why) {
        errors.println(why.strip());
        System.exit(NOT_STARTED);
    }
}
