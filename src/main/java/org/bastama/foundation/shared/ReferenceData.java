package org.bastama.foundation.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The project's own data files in {@code db/data}, read from the classpath. A missing or broken one is an error of the program. */
public final class ReferenceData {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceData() {}

    /** The rows of a CSV file with a header, in order, by its name without {@code .csv}; an empty cell is an empty text. */
    public static List<Map<String, String>> csv(String name) {
        try (var reader = new InputStreamReader(open(name + ".csv"), StandardCharsets.UTF_8);
                var parser = CSV.parse(reader)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a YAML file that is a list of objects, by its name without {@code .yaml}; days come as {@link java.util.Date} at midnight UTC. */
    public static List<Map<String, Object>> yaml(String name) {
        try (var reader = new InputStreamReader(open(name + ".yaml"), StandardCharsets.UTF_8)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        var stream = ReferenceData.class.getResourceAsStream("/db/data/" + file);
        if (stream == null) {
            throw new IllegalStateException("no data file " + file);
        }
        return stream;
    }
}
