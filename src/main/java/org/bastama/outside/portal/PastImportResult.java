package org.bastama.outside.portal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bastama.foundation.shared.Rejection;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an import did: numbers of records, and the first lines that need a look with their reasons, in their order.
 *
 * @param wrong records left out
 * @param repeated records whose id had occurred before in the file; they are kept beside the earlier ones
 * @param name the source's name as people read it
 * @param unknown records with a status that the portal has no words for; they are kept
 * @param alsoIn names of other sources that hold some of these petitions already
 */
public record PastImportResult(
        String source,
        String name,
        long read,
        long added,
        long updated,
        long unchanged,
        long wrong,
        long repeated,
        long unknown,
        List<String> alsoIn,
        List<LineError> errors) {

    /** So many lines are named; the rest are counted. */
    static final int NAMED = 100;

    /** Results of earlier versions lack some of the numbers. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public PastImportResult {
        name = Objects.requireNonNullElse(name, source);
        alsoIn = Objects.requireNonNullElse(alsoIn, List.of());
    }

    /** How many lines need a look that are not named. */
    public long moreRemarks() {
        return wrong + repeated + unknown - errors.size();
    }

    /** A remark on a line: where its record starts, counted from 1, and why. */
    public record LineError(long line, String key, List<Object> arguments) {}

    /** Reads what the long job keeps. */
    public static PastImportResult fromJson(String json) {
        return JSON.readValue(json, PastImportResult.class);
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** Counts while an import goes on. */
    static final class Counts {

        private final String source;
        private final String name;
        private final TreeMap<Long, LineError> errors = new TreeMap<>();
        private final Set<String> alsoIn = new TreeSet<>();
        private long read;
        private long added;
        private long updated;
        private long unchanged;
        private long wrong;
        private long repeated;
        private long unknown;

        Counts(String source) {
            this(source, source);
        }

        Counts(String source, String name) {
            this.source = source;
            this.name = name;
        }

        void read() {
            read++;
        }

        void wrong(long line, Rejection.Violation reason) {
            wrong++;
            remark(line, reason);
        }

        /** The how many-th record of an id was on this line; 0 when it was left out for that. */
        void occurrence(long line, String id, int count) {
            if (count == 0) {
                wrong(
                        line,
                        Rejection.of("portal.past.line.often", shown(id))
                                .violations()
                                .getFirst());
            } else if (count > 1) {
                repeated++;
                remark(
                        line,
                        Rejection.of("portal.past.line.twice", shown(id))
                                .violations()
                                .getFirst());
            }
        }

        void unknownStatus(long line, String status) {
            unknown++;
            remark(
                    line,
                    Rejection.of("portal.past.line.status", shown(status))
                            .violations()
                            .getFirst());
        }

        void alsoIn(Collection<String> names) {
            alsoIn.addAll(names);
        }

        private void remark(long line, Rejection.Violation reason) {
            errors.put(line, new LineError(line, reason.key(), reason.arguments()));
            if (errors.size() > NAMED) {
                errors.pollLastEntry();
            }
        }

        private static String shown(String value) {
            return value.length() <= 40 ? value : value.substring(0, 40) + "…";
        }

        void written(long nowAdded, long nowUpdated, long nowUnchanged) {
            added += nowAdded;
            updated += nowUpdated;
            unchanged += nowUnchanged;
        }

        long readSoFar() {
            return read;
        }

        PastImportResult result() {
            return new PastImportResult(
                    source,
                    name,
                    read,
                    added,
                    updated,
                    unchanged,
                    wrong,
                    repeated,
                    unknown,
                    List.copyOf(alsoIn),
                    List.copyOf(errors.values()));
        }
    }
}
