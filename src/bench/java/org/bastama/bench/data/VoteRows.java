package org.bastama.bench.data;

import java.util.Random;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.opinions.Votes;

/** Votes of people in four groups on statements, row by row as a table would give them; a fifth of them by chance. */
public final class VoteRows {

    private static final int GROUPS = 4;
    private static final double CHANCE = 0.2;
    private static final double SHARP = 4;

    private final int[] people;
    private final short[] statements;
    private final byte[] choices;
    private int size;

    /**
     * So many people and statements.
     *
     * @param seen the share of statements that somebody votes on
     */
    public VoteRows(int people, int statements, double seen) {
        var random = new Random(1);
        var most = people * statements;
        this.people = new int[most];
        this.statements = new short[most];
        this.choices = new byte[most];
        var directions = random.doubles(statements, 0, 2 * Math.PI).toArray();
        for (var person = 0; person < people; person++) {
            var stands = 2 * Math.PI * (person % GROUPS) / GROUPS;
            for (var statement = 0; statement < statements; statement++) {
                if (random.nextDouble() < seen) {
                    add(person, statement, choice(random, Math.cos(stands - directions[statement])));
                }
            }
        }
    }

    private static Choice choice(Random random, double towards) {
        if (random.nextDouble() < CHANCE) {
            return Choice.values()[random.nextInt(Choice.values().length)];
        }
        return random.nextDouble() < 1 / (1 + Math.exp(-SHARP * towards)) ? Choice.AGREE : Choice.DISAGREE;
    }

    private void add(int person, int statement, Choice choice) {
        people[size] = person;
        statements[size] = (short) statement;
        choices[size] = (byte) choice.ordinal();
        size++;
    }

    /** How many votes. */
    public int size() {
        return size;
    }

    /** Reads all rows. */
    public Votes<Integer> votes() {
        var votes = Votes.<Integer>builder();
        var values = Choice.values();
        for (var row = 0; row < size; row++) {
            votes.add(people[row], statements[row], values[choices[row]]);
        }
        return votes.build();
    }
}
