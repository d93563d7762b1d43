package org.bastama.civic.responses.scoreboard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of an authority, or of several, add up to. The formulas are those of {@link #FORMULAS}; whoever changes
 * one gives them a new number, and days that were counted before keep theirs.
 *
 * @param received petitions received, without those passed on and taken down
 * @param judged of how many it is settled whether the answer is in time
 * @param inTime how many of these were answered in time
 * @param answered how many have a final answer
 * @param medianHalves the median of working days to the answer, in half days; null when nothing is answered
 * @param overdue how many wait though their due date has passed
 * @param rated of how many answers enough signers said what they think
 * @param satisfaction the mean of theirs, in thousandths; null when there is none
 * @param promised promises whose outcome is known
 */
public record Figures(
        int received,
        int judged,
        int inTime,
        int answered,
        @Nullable Integer medianHalves,
        int overdue,
        int passedOn,
        int rated,
        @Nullable Integer satisfaction,
        int kept,
        int promised) {

    /** The number of the formulas that this class counts by. */
    public static final int FORMULAS = 1;

    /** Fewer cases say too little to be compared (DOMAIN §6). */
    public static final int ENOUGH = 5;

    /** No cases at all. */
    public static final Figures NONE = of(List.of());

    private static final int HUNDRED = 100;
    private static final int THOUSANDTHS = 10;

    /** Adds cases up. */
    static Figures of(List<CaseGroup> groups) {
        var rated = (int) sum(groups, CaseSet.RATED, CaseGroup::rated);
        var satisfaction = sum(groups, CaseSet.RATED, CaseGroup::satisfaction);
        return new Figures(
                count(groups, CaseSet.RECEIVED),
                count(groups, CaseSet.JUDGED),
                count(groups, CaseSet.ANSWERED_IN_TIME),
                count(groups, CaseSet.ANSWERED),
                medianHalves(groups),
                count(groups, CaseSet.OVERDUE_NOW),
                count(groups, CaseSet.PASSED_ON),
                rated,
                rated == 0 ? null : (int) Math.round((double) satisfaction / rated),
                (int) sum(groups, CaseSet.PROMISED, CaseGroup::kept),
                (int) sum(groups, CaseSet.PROMISED, CaseGroup::promised));
    }

    private static int count(List<CaseGroup> groups, CaseSet set) {
        return (int) sum(groups, set, CaseGroup::cases);
    }

    private static long sum(List<CaseGroup> groups, CaseSet set, ToLongFunction<CaseGroup> figure) {
        return groups.stream()
                .filter(group -> set.standings().contains(group.standing()))
                .mapToLong(figure)
                .sum();
    }

    /** The middle one, or the mean of the two in the middle. */
    private static @Nullable Integer medianHalves(List<CaseGroup> groups) {
        var answered = groups.stream()
                .filter(group -> CaseSet.ANSWERED.standings().contains(group.standing()))
                .filter(group -> group.workingDays() != null)
                .sorted(Comparator.comparing(CaseGroup::days))
                .toList();
        var cases = answered.stream().mapToInt(CaseGroup::cases).sum();
        return cases == 0 ? null : at(answered, (cases - 1) / 2) + at(answered, cases / 2);
    }

    private static int at(List<CaseGroup> sorted, int place) {
        var passed = 0;
        for (var group : sorted) {
            passed += group.cases();
            if (place < passed) {
                return group.days();
            }
        }
        throw new IllegalArgumentException("no case at " + place);
    }

    /** Whether enough cases are judged to rank the authority. */
    public boolean isRanked() {
        return judged >= ENOUGH;
    }

    /** How many of a hundred judged cases were answered in time; null below {@link #ENOUGH}. */
    public @Nullable Integer inTimePercent() {
        return percent(inTime, judged);
    }

    /** The median in working days; null when fewer than {@link #ENOUGH} are answered. */
    public @Nullable Double medianDays() {
        return answered < ENOUGH || medianHalves == null ? null : medianHalves / 2.0;
    }

    /** The mean satisfaction of a hundred; null below {@link #ENOUGH}. */
    public @Nullable Integer satisfactionPercent() {
        return rated < ENOUGH || satisfaction == null ? null : Math.round((float) satisfaction / THOUSANDTHS);
    }

    /** How many of a hundred promises were kept; null below {@link #ENOUGH}. */
    public @Nullable Integer keptPercent() {
        return percent(kept, promised);
    }

    private static @Nullable Integer percent(int some, int all) {
        return all < ENOUGH ? null : Math.round((float) HUNDRED * some / all);
    }

    /** Cases of several authorities together; medians cannot be added, so there is none. */
    Figures plus(Figures other) {
        var bothRated = rated + other.rated;
        return new Figures(
                received + other.received,
                judged + other.judged,
                inTime + other.inTime,
                answered + other.answered,
                null,
                overdue + other.overdue,
                passedOn + other.passedOn,
                bothRated,
                bothRated == 0 ? null : (int) Math.round((satisfactions() + other.satisfactions()) / bothRated),
                kept + other.kept,
                promised + other.promised);
    }

    private double satisfactions() {
        return (double) Objects.requireNonNullElse(satisfaction, 0) * rated;
    }
}
