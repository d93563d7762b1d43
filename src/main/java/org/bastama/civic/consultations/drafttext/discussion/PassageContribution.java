package org.bastama.civic.consultations.drafttext.discussion;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.consultations.contributions.Contribution;

/**
 * What somebody said of a passage.
 *
 * @param version the one that was read
 */
public record PassageContribution(Contribution contribution, String key, int version, Kind kind) {

    /** The longest comment and the longest reason for a wording, in code points. */
    public static final int LONGEST_TEXT = 3_000;

    /** The longest wording, in code points. */
    public static final int LONGEST_WORDING = 10_000;

    /** What it is. */
    public enum Kind {
        /** Something about the passage. */
        COMMENT,
        /** Other words for it: the first line, and below it perhaps why. */
        WORDING;

        /** The name in the database, in message keys and in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a code. */
        public static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** The comment, or the proposed words. */
    public String said() {
        return kind == Kind.COMMENT ? contribution.text() : lines()[0];
    }

    /** Why words are proposed; empty where nothing was written, and of a comment. */
    public String why() {
        var lines = lines();
        return kind == Kind.WORDING && lines.length > 1 ? lines[1].strip() : "";
    }

    private String[] lines() {
        return contribution.text().split("\n", 2);
    }

    /**
     * What somebody typed about a passage.
     *
     * @param version the one that was read
     * @param kind a code; empty when nothing was chosen
     * @param why only for a wording
     */
    public record Typed(String key, int version, String kind, String text, String why) {}
}
