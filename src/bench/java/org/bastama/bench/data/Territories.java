package org.bastama.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Where signers live: the portal's own places, the n-th of them with 1/n of the first one's signers (Zipf). */
final class Territories {

    private final List<String> codes;
    private final double[] upTo;

    Territories() {
        codes = read();
        upTo = new double[codes.size()];
        var sum = 0.0;
        for (var i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    /** A place. */
    String next(RandomGenerator random) {
        var at = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return codes.get(Math.min(codes.size() - 1, at < 0 ? -at - 1 : at));
    }

    private static List<String> read() {
        try (var file = Territories.class.getResourceAsStream("/db/data/territories.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList()
                    .reversed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
