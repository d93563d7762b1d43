package org.bastama.civic.consultations.meetings;

import java.time.Instant;
import java.util.List;
import org.bastama.foundation.shared.LocalizedText;

/**
 * What is told of a meeting afterwards.
 *
 * @param attended how many came in all, as those who held it counted
 * @param checkedIn how many of them were registered and checked in
 */
public record Minutes(
        LocalizedText text, int attended, int checkedIn, List<Decision> decisions, Instant publishedAt, String by) {

    /** The longest text in one language, in code points. */
    public static final int LONGEST = 10_000;

    /** The most decisions. */
    public static final int MOST_DECISIONS = 30;

    public Minutes {
        decisions = List.copyOf(decisions);
    }

    /** What was decided, and the numbers of the contributions that it follows from. */
    public record Decision(LocalizedText text, List<Integer> contributions) {

        /** The longest text in one language, in code points. */
        public static final int LONGEST = 1_000;

        public Decision {
            contributions = List.copyOf(contributions);
        }
    }
}
