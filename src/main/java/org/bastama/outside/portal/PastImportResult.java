package org.bastama.outside.portal;

import java.util.List;
import java.util.TreeMap;
import org.bastama.foundation.shared.Rejection;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an import did: numbers of records, and the first lines that need a look with their reasons, in their order.
 *
 * @param wrong records left out
 * @param repeated records whose id had occurred before in the file; they are kept beside the earlier ones
 */
public record PastImportResult(
        String source,
        long read,
        long added,
        long updated,
        long unchanged,
        long wrong,
        long repeated,
        List<LineError> errors) {

    /** So many lines are named; the rest are counted. */
    static final int NAMED = 100;

    private static final JsonMapper JSON = new JsonMapper();

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
        private final TreeMap<Long, LineError> errors = new TreeMap<>();
        private long read;
        private long added;
        private long updated;
        private long unchanged;
        private long wrong;
        private long repeated;

        Counts(String source) {
            this.source = source;
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

        private void remark(long line, Rejection.Violation reason) {
            errors.put(line, new LineError(line, reason.key(), reason.arguments()));
            if (errors.size() > NAMED) {
                errors.pollLastEntry();
            }
        }

        private static String shown(String id) {
            return id.length() <= 40 ? id : id.substring(0, 40) + "…";
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
                    source, read, added, updated, unchanged, wrong, repeated, List.copyOf(errors.values()));
        }
    }
}
