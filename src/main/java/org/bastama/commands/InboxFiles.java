package org.bastama.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files by which a command asks the running portal: {@code ID.request}, {@code ID.file} with a copy of the file it is
 * about, {@code ID.cancel} when it is no longer wanted, and the portal's {@code ID.status}. Only their owner reads them.
 */
record InboxFiles(Path directory) {

    /** What is asked: the command's words, and its argument as typed. */
    record Request(String command, String argument) {}

    /** How far it is; {@code exitCode} is negative until it is over, then the text is what is to be printed. */
    record Status(long done, long total, int exitCode, String text) {

        boolean isOver() {
            return exitCode >= 0;
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REQUEST = ".request";
    private static final List<String> ALL = List.of(REQUEST, ".file", ".cancel", ".status", ".new");

    /** Makes the directory when there is none. */
    InboxFiles {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory, only("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of requests nobody has taken yet. */
    List<String> waiting() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(REQUEST))
                    .map(name -> name.substring(0, name.length() - REQUEST.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ask(String id, Request request) {
        write(file(id, REQUEST), JSON.writeValueAsString(request));
    }

    /** Takes a request, once. */
    Optional<Request> take(String id) {
        var request = read(file(id, REQUEST), Request.class);
        delete(file(id, REQUEST));
        return request;
    }

    void tell(String id, Status status) {
        write(file(id, ".status"), JSON.writeValueAsString(status));
    }

    Optional<Status> status(String id) {
        return read(file(id, ".status"), Status.class);
    }

    void cancel(String id) {
        write(file(id, ".cancel"), "");
    }

    boolean isCancelled(String id) {
        return Files.exists(file(id, ".cancel"));
    }

    /** Where the copy of the file is. */
    Path copy(String id) {
        return file(id, ".file");
    }

    void copy(String id, Path from) {
        try (var to = Files.newOutputStream(Files.createFile(copy(id), only("rw-------")))) {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes whatever belongs to an id. */
    void clear(String id) {
        ALL.forEach(kind -> delete(file(id, kind)));
    }

    /** Removes what commands left behind that were killed more than a day ago: by the time of files, not the portal's. */
    void forgetOld() {
        var old = System.currentTimeMillis() - TimeUnit.DAYS.toMillis(1);
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toFile().lastModified() < old).toList().forEach(InboxFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id, String kind) {
        return directory.resolve(id + kind);
    }

    /** Appears whole or not at all. */
    private static void write(Path file, String content) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.writeString(Files.createFile(fresh, only("rw-------")), content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Optional<T> read(Path file, Class<T> form) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), form));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return java.nio.file.FileSystems.getDefault()
                        .supportedFileAttributeViews()
                        .contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
