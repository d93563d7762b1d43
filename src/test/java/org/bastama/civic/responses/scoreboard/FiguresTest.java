package org.bastama.civic.responses.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each figure over cases of every standing, and who is ranked before whom. */
class FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static ScoreCase one(Standing standing, @Nullable Integer days, ScoreCase.Votes votes, int kept, int of) {
        return new ScoreCase(
                new ScoreCase.Key(new PetitionNumber(1), 1, 1),
                "a",
                standing,
                DAY,
                DAY,
                DAY,
                DAY,
                days,
                votes,
                kept,
                of);
    }

    private static ScoreCase one(Standing standing, @Nullable Integer days) {
        return one(standing, days, ScoreCase.Votes.NONE, 0, 0);
    }

    private static Figures of(ScoreCase... cases) {
        return Figures.of(Stream.of(cases).map(CaseGroup::of).toList());
    }

    @Test
    void everyStandingCountsWhereItBelongs() {
        var figures = of(
                one(Standing.WAITING, null),
                one(Standing.WAITING_WITHOUT_TERM, null),
                one(Standing.OVERDUE, null),
                one(Standing.IN_TIME, 4),
                one(Standing.IN_TIME, 15),
                one(Standing.LATE, 30),
                one(Standing.ANSWERED_WITHOUT_TERM, 7),
                one(Standing.PASSED_ON, null),
                one(Standing.TAKEN_DOWN, null));
        assertThat(figures.received()).isEqualTo(7);
        assertThat(figures.judged()).isEqualTo(4);
        assertThat(figures.inTime()).isEqualTo(2);
        assertThat(figures.answered()).isEqualTo(4);
        assertThat(figures.medianHalves()).as("between 7 and 15").isEqualTo(22);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.passedOn()).isEqualTo(1);
    }

    @Test
    void theMedianIsTheMiddleOneAndOutliersDoNotMoveIt() {
        assertThat(of().medianHalves()).isNull();
        assertThat(of(one(Standing.IN_TIME, 3), one(Standing.LATE, 200), one(Standing.IN_TIME, 5))
                        .medianHalves())
                .isEqualTo(10);
        assertThat(of(one(Standing.IN_TIME, 4), one(Standing.IN_TIME, 4)).medianHalves())
                .isEqualTo(8);
    }

    @Test
    void belowFiveCasesNothingIsToldButCounts() {
        var four = Collections.nCopies(4, one(Standing.IN_TIME, 5, new ScoreCase.Votes(9, 0, 0), 1, 1));
        var few = of(four.toArray(ScoreCase[]::new));
        assertThat(few.isRanked()).isFalse();
        assertThat(few.inTimePercent()).isNull();
        assertThat(few.medianDays()).isNull();
        assertThat(few.satisfactionPercent()).isNull();
        assertThat(few.keptPercent()).isNull();
        var five = new ArrayList<>(four);
        five.add(one(Standing.OVERDUE, null));
        assertThat(of(five.toArray(ScoreCase[]::new)).inTimePercent()).isEqualTo(80);
        five.add(one(Standing.LATE, 20, new ScoreCase.Votes(0, 0, 9), 0, 1));
        var enough = of(five.toArray(ScoreCase[]::new));
        assertThat(enough.inTimePercent()).isEqualTo(67);
        assertThat(enough.medianDays()).isEqualTo(5);
        assertThat(enough.satisfactionPercent()).as("(4 × 100 + 0) ÷ 5").isEqualTo(80);
        assertThat(enough.keptPercent()).isEqualTo(80);
    }

    @Test
    void everyAnswerCountsAlikeHoweverManySpoke() {
        assertThat(new ScoreCase.Votes(4, 0, 0).satisfaction())
                .as("too few spoke")
                .isNull();
        assertThat(new ScoreCase.Votes(2, 2, 1).satisfaction()).isEqualTo(600);
        var many = one(Standing.IN_TIME, 5, new ScoreCase.Votes(0, 0, 50_000), 0, 0);
        var few = one(Standing.IN_TIME, 5, new ScoreCase.Votes(5, 0, 0), 0, 0);
        var silent = one(Standing.IN_TIME, 5, new ScoreCase.Votes(4, 0, 0), 0, 0);
        var figures = of(many, few, silent);
        assertThat(figures.rated()).isEqualTo(2);
        assertThat(figures.satisfaction()).isEqualTo(500);
    }

    @Test
    void theSetBehindANumberHoldsWhatTheNumberCounts() {
        var cases = Stream.of(Standing.values())
                .map(standing -> one(standing, 1, new ScoreCase.Votes(5, 0, 0), 1, 1))
                .toArray(ScoreCase[]::new);
        var figures = of(cases);
        for (var figure : ScoreFigure.values()) {
            assertThat(Stream.of(cases).filter(figure.cases()::holds))
                    .as(figure.code())
                    .hasSize(figure.base(figures));
        }
        assertThat(CaseSet.RATED.holds(one(Standing.IN_TIME, 1))).isFalse();
        assertThat(CaseSet.PROMISED.holds(one(Standing.IN_TIME, 1))).isFalse();
    }

    private static Board.Score score(String slug, int inTime, int judged, int medianHalves) {
        return new Board.Score(slug, new Figures(judged, judged, inTime, judged, medianHalves, 0, 0, 0, null, 0, 0));
    }

    private static Board board(Board.Score... scores) {
        return Board.of(new Board.Day(DAY, 1, Instant.EPOCH), List.of(scores));
    }

    @Test
    void rankedByShareThenByMedianAndEqualsShareAPlace() {
        var board = board(
                score("slow", 8, 10, 30),
                score("few", 4, 4, 2),
                score("b", 4, 5, 20),
                score("worst", 0, 6, 9),
                score("a", 8, 10, 20),
                score("best", 5, 5, 60),
                score("more", 3, 3, 2));
        assertThat(board.lines())
                .extracting(line -> line.place() + " " + line.authoritySlug())
                .containsExactly("1 best", "2 a", "2 b", "4 slow", "5 worst", "null few", "null more");
        assertThat(board.ranked()).isEqualTo(5);
        assertThat(board.among(slug -> !slug.equals("best"))
                        .of("slow")
                        .orElseThrow()
                        .place())
                .isEqualTo(3);
    }

    @Test
    void togetherCasesAddUpAndMediansDoNot() {
        var together = board(score("a", 8, 10, 20), score("b", 1, 2, 4)).together();
        assertThat(together.judged()).isEqualTo(12);
        assertThat(together.inTime()).isEqualTo(9);
        assertThat(together.medianHalves()).isNull();
        assertThat(together.medianDays()).isNull();
    }
}
