package org.bastama.civic.responses.satisfaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * The question to the signers of an answered petition, with its results so far.
 *
 * @param authoritySlug who answered
 * @param response the final response that is asked about, in its first version
 * @param closesAt until when answers are taken and changed
 * @param closedAt when it was closed and what each signer chose was forgotten; null before
 * @param asked how many signers were written to
 */
public record Question(
        PetitionNumber petition,
        String authoritySlug,
        UUID response,
        Instant openedAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        long asked,
        Sums sums) {

    /** How long signers can answer and change their answer, in days after the day of the response. */
    public static final int DAYS = 30;

    /** With fewer answers the sums are not shown: they would tell what single people chose. */
    public static final int FEWEST_SHOWN = 5;

    /** How many chose what. */
    public record Sums(long yes, long partly, long no) {

        static final Sums NONE = new Sums(0, 0, 0);

        /** All answers. */
        public long total() {
            return yes + partly + no;
        }

        /** Those of a choice. */
        public long of(Choice choice) {
            return switch (choice) {
                case YES -> yes;
                case PARTLY -> partly;
                case NO -> no;
            };
        }

        /** The share of a choice in whole per cent, rounded; 0 without answers. */
        public int percent(Choice choice) {
            return Question.percent(of(choice), total());
        }
    }

    static Question opened(PetitionNumber petition, String authoritySlug, UUID response, Instant now) {
        var closes =
                Formats.day(now).plusDays(DAYS + 1L).atStartOfDay(Formats.ZONE).toInstant();
        return new Question(petition, authoritySlug, response, now, closes, null, 0, Sums.NONE);
    }

    /** The last day on which an answer is taken. */
    public LocalDate lastDay() {
        return Formats.day(closesAt.minusMillis(1));
    }

    /** Whether an answer is taken. */
    public boolean takesAnswers(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }

    /** Whether there are enough answers to show what was chosen. */
    public boolean shown() {
        return sums.total() >= FEWEST_SHOWN;
    }

    /** How many of those who were asked answered, in whole per cent, rounded; 0 when nobody was asked. */
    public int responseRate() {
        return percent(sums.total(), asked);
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }
}
