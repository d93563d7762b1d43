package org.bastama.civic.responses.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scoreboard of a day: the ranked first, by their place, then those with too few cases.
 *
 * @param day the last day, up to the one asked for, on which it was counted
 */
public record Board(Day day, List<Line> lines) {

    /**
     * A day that was counted.
     *
     * @param on at the beginning of which
     * @param formulas their number
     */
    public record Day(LocalDate on, int formulas, Instant countedAt) {}

    /** An authority and what its cases add up to. */
    public record Score(String authoritySlug, Figures figures) {}

    /** One line; no place for an authority with too few cases. Equals share a place, and the next one is left out. */
    public record Line(@Nullable Integer place, String authoritySlug, Figures figures) {}

    /** The larger share in time is better, then the shorter median; equal in both is equal. */
    private static final Comparator<Score> BETTER =
            Comparator.<Score>comparingDouble(Board::lateShare).thenComparingInt(score -> median(score.figures()));

    /** Ranks authorities. */
    static Board of(Day day, List<Score> scores) {
        return new Board(
                day, Stream.concat(ranked(scores).stream(), unranked(scores)).toList());
    }

    private static List<Line> ranked(List<Score> scores) {
        var sorted = scores.stream()
                .filter(score -> score.figures().isRanked())
                .sorted(BETTER.thenComparing(Score::authoritySlug))
                .toList();
        var lines = new java.util.ArrayList<Line>();
        for (var i = 0; i < sorted.size(); i++) {
            var score = sorted.get(i);
            var isEqual = i > 0 && BETTER.compare(sorted.get(i - 1), score) == 0;
            var place = isEqual ? lines.getLast().place() : Integer.valueOf(i + 1);
            lines.add(new Line(place, score.authoritySlug(), score.figures()));
        }
        return lines;
    }

    private static Stream<Line> unranked(List<Score> scores) {
        return scores.stream()
                .filter(score -> !score.figures().isRanked())
                .sorted(Comparator.<Score>comparingInt(score -> score.figures().received())
                        .reversed()
                        .thenComparing(Score::authoritySlug))
                .map(score -> new Line(null, score.authoritySlug(), score.figures()));
    }

    private static double lateShare(Score score) {
        var figures = score.figures();
        return 1 - (double) figures.inTime() / figures.judged();
    }

    private static int median(Figures figures) {
        var halves = figures.medianDays() == null ? null : figures.medianHalves();
        return halves == null ? Integer.MAX_VALUE : halves;
    }

    /** The line of an authority; empty when it never had a case. */
    public Optional<Line> of(String authoritySlug) {
        return lines.stream()
                .filter(line -> line.authoritySlug().equals(authoritySlug))
                .findFirst();
    }

    /** Some authorities ranked among themselves. */
    public Board among(Predicate<String> slugs) {
        return of(
                day,
                lines.stream()
                        .filter(line -> slugs.test(line.authoritySlug()))
                        .map(line -> new Score(line.authoritySlug(), line.figures()))
                        .toList());
    }

    /** What the cases of all its authorities add up to, without a median. */
    public Figures together() {
        return lines.stream().map(Line::figures).reduce(Figures.NONE, Figures::plus);
    }

    /** How many are ranked. */
    public int ranked() {
        return (int) lines.stream().filter(line -> line.place() != null).count();
    }
}
