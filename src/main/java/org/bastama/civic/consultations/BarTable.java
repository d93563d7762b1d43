package org.bastama.civic.consultations;

import java.util.List;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A chart that is its own table, in a reader's words, for full pages, plain pages and paper alike: each line has a name, a
 * bar and its figures.
 *
 * @param underItsHeading whether a heading in view says what the caption says
 * @param headers of the names, and of each figure
 */
public record BarTable(String caption, boolean underItsHeading, List<String> headers, List<Line> lines) {

    private static final int ALL = 100;

    public BarTable {
        headers = List.copyOf(headers);
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param language of the label where it is another than the reader's
     * @param percent how long its bar is, 0 to 100
     */
    public record Line(String label, @Nullable Language language, int percent, List<String> figures) {

        public Line {
            figures = List.copyOf(figures);
        }
    }

    /** So many of all of them in whole percent, 100 at most; 0 of none. */
    public static int percent(long count, long of) {
        return of == 0 ? 0 : (int) Math.min(ALL, Math.round((double) ALL * count / of));
    }
}
