package org.bastama.civic.consultations.opinions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Votes of people whose groups are known: groups stand on a circle of opinions, and each statement asks for a direction on
 * it. Who stands that way agrees, who stands the other way disagrees, more surely the more clearly; some pass, some vote by
 * chance, and most statements are not voted on.
 */
final class PlantedVotes {

    /** A person's vote on a statement. */
    record Vote(int person, long statement, Choice choice) {}

    private static final double SHARP = 4;

    private final Random random;
    private final List<Vote> votes = new ArrayList<>();
    private final Map<Integer, Integer> groupOf = new HashMap<>();

    private PlantedVotes(long seed) {
        this.random = new Random(seed);
    }

    /**
     * People by turns in so many groups.
     *
     * @param seen the share of statements that somebody votes on
     * @param noise the share of votes that are chance
     */
    static PlantedVotes of(int groups, int people, int statements, double seen, double noise, long seed) {
        var planted = new PlantedVotes(seed);
        var directions = planted.random.doubles(statements, 0, 2 * Math.PI).toArray();
        for (var person = 0; person < people; person++) {
            planted.groupOf.put(person, person % groups);
            for (var statement = 0; statement < statements; statement++) {
                if (planted.random.nextDouble() < seen) {
                    var stands = 2 * Math.PI * (person % groups) / groups;
                    planted.vote(person, statement, Math.cos(stands - directions[statement]), noise);
                }
            }
        }
        return planted;
    }

    private void vote(int person, int statement, double towards, double noise) {
        if (random.nextDouble() < noise) {
            add(person, statement, Choice.values()[random.nextInt(3)]);
        } else {
            var agrees = random.nextDouble() < 1 / (1 + Math.exp(-SHARP * towards));
            add(person, statement, agrees ? Choice.AGREE : Choice.DISAGREE);
        }
    }

    PlantedVotes add(int person, long statement, Choice choice) {
        votes.add(new Vote(person, statement, choice));
        return this;
    }

    /** In the order in which they were cast. */
    List<Vote> rows() {
        return votes;
    }

    Votes<Integer> votes() {
        return votes(votes);
    }

    static Votes<Integer> votes(List<Vote> rows) {
        var builder = Votes.<Integer>builder();
        rows.forEach(vote -> builder.add(vote.person(), vote.statement(), vote.choice()));
        return builder.build();
    }

    OpinionMapping<Integer> mapping() {
        return OpinionMapping.of(votes(), null);
    }

    /** How well the groups of a map are those that were planted: the adjusted Rand index; 1 the same, 0 by chance. */
    double agreement(OpinionMapping<Integer> mapping) {
        var cells = new HashMap<List<Integer>, Integer>();
        var planted = new HashMap<Integer, Integer>();
        var found = new HashMap<Integer, Integer>();
        mapping.places().forEach((person, place) -> {
            if (place.group() > 0) {
                cells.merge(List.of(groupOf.get(person), place.group()), 1, Integer::sum);
                planted.merge(groupOf.get(person), 1, Integer::sum);
                found.merge(place.group(), 1, Integer::sum);
            }
        });
        var all = pairs(mapping.map().grouped());
        var together = cells.values().stream().mapToDouble(PlantedVotes::pairs).sum();
        var one = planted.values().stream().mapToDouble(PlantedVotes::pairs).sum();
        var other = found.values().stream().mapToDouble(PlantedVotes::pairs).sum();
        var chance = one * other / all;
        return (together - chance) / ((one + other) / 2 - chance);
    }

    private static double pairs(int count) {
        return count * (count - 1) / 2.0;
    }
}
