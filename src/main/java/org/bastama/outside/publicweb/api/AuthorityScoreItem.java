package org.bastama.outside.publicweb.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.bastama.civic.responses.scoreboard.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * One authority with its numbers as the API tells it; field names are a contract (PUBLIC-WEB).
 *
 * @param place null where there are too few cases
 * @param ranked how many authorities have a place
 * @param ranking how places are counted
 */
record AuthorityScoreItem(
        PetitionItem.AuthorityRef authority,
        LocalDate on,
        OffsetDateTime countedAt,
        int formulas,
        int minimum,
        @Nullable Integer place,
        int ranked,
        String ranking,
        List<ScoreFigureItem> figures,
        List<QuarterItem> quarters) {

    /**
     * One number.
     *
     * @param value the share in percent or the median in working days; null for a count, and where there are too few cases
     * @param part the count above the line of a share
     * @param count how many cases or promises the number is about
     * @param formula how it is counted
     * @param cases where the cases behind it are listed
     */
    record ScoreFigureItem(
            @OneOf(Vocabulary.SCORE_FIGURE) String code,
            String name,
            @Nullable Number value,
            @Nullable Integer part,
            int count,
            String formula,
            String cases) {}

    /** One quarter of a year, by its first day. */
    record QuarterItem(
            LocalDate from,
            int judged,
            int answeredInTime,
            @Nullable Integer percent) {

        static QuarterItem of(Quarter quarter) {
            return new QuarterItem(quarter.on(), quarter.judged(), quarter.inTime(), quarter.inTimePercent());
        }
    }
}
