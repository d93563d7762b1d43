package org.bastama.civic.responses.scoreboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as the room's tables tell it at the beginning of a day, and as the scoreboard saw it last.
 *
 * @param country whose working days count; null for weekends only
 * @param endedOn null while it waits
 * @param isFirst whether it is the petition's first case there: what signers said and what was promised counts once
 * @param votes none before the question to the signers is closed
 * @param before null when it is new
 * @param beforeFrom since when it was seen so
 */
record SeenCase(
        ScoreCase.Key key,
        String authoritySlug,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable String country,
        Standing.Ending ending,
        @Nullable LocalDate endedOn,
        boolean isFirst,
        ScoreCase.Votes votes,
        Promises promises,
        @Nullable ScoreCase before,
        @Nullable LocalDate beforeFrom) {

    /** How many promises were kept, of those whose outcome is known. */
    record Promises(int kept, int promised) {

        static final Promises NONE = new Promises(0, 0);
    }

    /** The same with what became of the promises. */
    SeenCase with(Promises others) {
        return new SeenCase(
                key,
                authoritySlug,
                receivedOn,
                dueOn,
                country,
                ending,
                endedOn,
                isFirst,
                votes,
                others,
                before,
                beforeFrom);
    }
}
