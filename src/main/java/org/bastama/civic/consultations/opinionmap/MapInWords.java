package org.bastama.civic.consultations.opinionmap;

import java.util.List;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A published map in a reader's words, for views and plain pages alike.
 *
 * @param state what there is to see, in a sentence
 * @param svg the picture; empty where there is none
 * @param summary the picture in a sentence
 * @param notes what stands small below it
 * @param headers of the table of votes
 */
public record MapInWords(
        String state,
        String svg,
        String summary,
        List<String> notes,
        List<Finding> findings,
        List<String> headers,
        List<Row> rows,
        List<String> shows,
        List<String> showsNot) {

    /** Something found in the votes, and which statements it is about. */
    public record Finding(String heading, List<Lines> lines) {}

    /** Statements below a sentence about them, which may be empty; without any, the sentence is all. */
    public record Lines(String lead, List<Line> statements) {}

    /** A statement, and what is said of it alone. */
    public record Line(LocalizedText statement, @Nullable String note) {}

    /** The votes that are told of a statement: of all, then by group. */
    public record Row(LocalizedText statement, List<String> votes) {}
}
