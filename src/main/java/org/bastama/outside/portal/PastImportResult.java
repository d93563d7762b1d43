package org.bastama.outside.portal;

import java.util.ArrayList;
import java.util.List;
import org.bastama.foundation.shared.Rejection;
import tools.jackson.databind.json.JsonMapper;

/** What an import did: numbers of records, and the first wrong lines with their reasons. */
public record PastImportResult(
        String source, long read, long added, long updated, long unchanged, long wrong, List<LineError> errors) {

    /** So many wrong lines are named; the rest are counted. */
    static final int NAMED = 100;

    private static final JsonMapper JSON = new JsonMapper();

    /** A wrong line: where its record starts, counted from 1, and why. */
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
        private final List<LineError> errors = new ArrayList<>();
        private long read;
        private long added;
        private long updated;
        private long unchanged;
        private long wrong;

        Counts(String source) {
            this.source = source;
        }

        void read() {
            read++;
        }

        void wrong(long line, Rejection.Violation reason) {
            wrong++;
            if (errors.size() < NAMED) {
                errors.add(new LineError(line, reason.key(), reason.arguments()));
            }
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
            return new PastImportResult(source, read, added, updated, unchanged, wrong, List.copyOf(errors));
        }
    }
}
