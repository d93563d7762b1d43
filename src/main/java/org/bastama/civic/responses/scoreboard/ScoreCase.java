package org.bastama.civic.responses.scoreboard;

import java.time.LocalDate;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case as the scoreboard saw it.
 *
 * @param key which it is
 * @param receivedOn the day on which this authority received it
 * @param dueOn the last day with extensions; null where the procedure fixes no term
 * @param answeredOn the day of the final answer; a correction does not move it
 * @param judgedOn see {@link Standing#judgedOn}
 * @param workingDays from the day of receipt, day 0, to the answer; null until then
 * @param votes what signers said of the answer, once the question was closed
 * @param kept promises that were kept, also late
 * @param promised promises whose outcome is known: kept, late or broken; disputed ones are not among them
 */
public record ScoreCase(
        Key key,
        String authoritySlug,
        Standing standing,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate judgedOn,
        @Nullable Integer workingDays,
        Votes votes,
        int kept,
        int promised) {

    /**
     * Which case.
     *
     * @param ordinal the threshold whose hand-over it is
     * @param turn the place of the authority among those that had it, from 1
     */
    public record Key(PetitionNumber petition, int ordinal, int turn) {}

    /** What signers said: whether the answer answers the petition. */
    public record Votes(int yes, int partly, int no) {

        /** Nobody said anything yet. */
        public static final Votes NONE = new Votes(0, 0, 0);

        /** How many said something. */
        public int all() {
            return yes + partly + no;
        }

        /** In thousandths: yes counts whole, partly by half; null when fewer than {@link Figures#ENOUGH} said something. */
        @Nullable
        Integer satisfaction() {
            return all() < Figures.ENOUGH ? null : (int) Math.round(1000.0 * (2 * yes + partly) / (2.0 * all()));
        }
    }

    /** The same with what signers said and what became of promises. */
    ScoreCase with(Votes said, int keptNow, int promisedNow) {
        return new ScoreCase(
                key,
                authoritySlug,
                standing,
                receivedOn,
                dueOn,
                answeredOn,
                judgedOn,
                workingDays,
                said,
                keptNow,
                promisedNow);
    }

    /** See {@link Votes#satisfaction}. */
    public @Nullable Integer satisfaction() {
        return votes.satisfaction();
    }
}
