package org.bastama.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bastama.foundation.shared.DemoMarks;
import org.springframework.util.FileSystemUtils;

/** Where this portal keeps its data, and who may: the one process that holds its lock. */
record DataDirectory(Path path) {

    /** Held until the process ends, however that happens; a channel that nobody knows would be closed. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    /** As the settings say: {@code --bastama.data}, the system's property of that name, {@code BASTAMA_DATA}, ./data. */
    static DataDirectory of(String[] arguments) {
        var option = Stream.of(arguments)
                .filter(a -> a.startsWith("--bastama.data="))
                .map(a -> a.substring(a.indexOf('=') + 1))
                .findFirst()
                .orElse(null);
        var said = Stream.of(option, System.getProperty("bastama.data"), System.getenv("BASTAMA_DATA"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("./data");
        return new DataDirectory(Path.of(said).toAbsolutePath().normalize());
    }

    /** Whether this process may keep its data there; makes the directory if it is missing. */
    boolean isWritable() {
        try {
            Files.createDirectories(path);
            return Files.isWritable(path);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Empties the directory when the demo's first start was interrupted: half of its content is worth nothing. Only for
     * who holds it; true when there was something to empty.
     */
    boolean startOver() {
        if (!Files.exists(path.resolve(DemoMarks.BEGUN))) {
            return false;
        }
        try (var files = Files.list(path)) {
            for (var file : files.filter(DataDirectory::isMade).toList()) {
                FileSystemUtils.deleteRecursively(file);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The embedded database, the search index and the mark itself; the keys and the lock stay. */
    private static boolean isMade(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("bastama.") || name.equals("index") || name.equals(DemoMarks.BEGUN);
    }

    /** Takes the directory for this process until it ends; false when another process has it. */
    boolean hold() {
        var channel = locked();
        channel.ifPresent(HELD::add);
        return channel.isPresent();
    }

    /** Whether no process has the directory. */
    boolean isFree() {
        var channel = locked();
        channel.ifPresent(DataDirectory::close);
        return channel.isPresent();
    }

    /** Where commands and the running portal exchange files. */
    Path inbox() {
        return path.resolve("inbox");
    }

    private Optional<FileChannel> locked() {
        try {
            Files.createDirectories(path);
            var channel =
                    FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(channel);
            }
            close(channel);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // this very process has it
            return false;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
