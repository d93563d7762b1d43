package org.bastama.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** How signatures are spread over petitions, the largest first. */
public record Shares(List<Share> shares) {

    /** A petition of a title, and how much of all signatures it has. */
    public record Share(String title, double weight) {}

    /** As many as there were in the parliament of 2015–2017, of which the largest had a sixth of all signatures. */
    private static final int PETITIONS = 8_489;

    private static final double STEEPNESS = 1.15;

    /** As in a file of past petitions (CSV: id,created,title,signatures,status); without one, by a law like theirs. */
    public static Shares of(@Nullable Path file) {
        return new Shares(file == null ? byLaw() : read(file));
    }

    private static List<Share> byLaw() {
        return IntStream.rangeClosed(1, PETITIONS)
                .mapToObj(i -> new Share("Ночные автобусы для Семея, " + i, Math.pow(i, -STEEPNESS)))
                .toList();
    }

    private static List<Share> read(Path file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file);
                var rows = format.parse(reader)) {
            return rows.stream()
                    .map(row -> new Share(row.get("title"), Long.parseLong(row.get("signatures"))))
                    .sorted(Comparator.comparingDouble(Share::weight).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many each petition has of so many; together exactly these. */
    public List<Long> of(long total) {
        var all = shares.stream().mapToDouble(Share::weight).sum();
        var counts = new ArrayList<Long>();
        var sum = 0.0;
        var given = 0L;
        for (var share : shares) {
            sum += share.weight();
            var upTo = Math.round(total * (sum / all));
            counts.add(upTo - given);
            given = upTo;
        }
        return counts;
    }
}
