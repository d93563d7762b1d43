package org.bastama.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the kernel tells of a process in {@code /proc/PID/stat} (proc(5)). */
record ProcFile(long parent, long ownTicks, long reapedTicks) {

    private static final long NANOS_A_TICK = 10_000_000;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    /** Empty when there is no such process any more. */
    static Optional<ProcFile> of(long pid) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name in parentheses may hold anything; what follows it does not.
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Optional.of(new ProcFile(
                    number(fields, PARENT),
                    number(fields, USER) + number(fields, SYSTEM),
                    number(fields, CHILDREN_USER) + number(fields, CHILDREN_SYSTEM)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The processes that there are. */
    static List<Long> pids() {
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    long ownNanos() {
        return ownTicks * NANOS_A_TICK;
    }

    long reapedNanos() {
        return reapedTicks * NANOS_A_TICK;
    }

    private static long number(String[] fields, int index) {
        if (index >= fields.length) {
            throw new IllegalStateException("unexpected /proc stat: " + Arrays.toString(fields));
        }
        return Long.parseLong(fields[index]);
    }
}
