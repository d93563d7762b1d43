package org.bastama.civic.consultations.opinions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The votes of a map, row by row as a table holds them: most people vote on few statements. In which order rows come makes
 * no difference to a map.
 *
 * @param <P> what tells people apart; never part of what is published
 */
public final class Votes<P> {

    private final List<P> people;
    private final List<StatementColumn> columns;
    private final int[] cast;

    private Votes(List<P> people, List<StatementColumn> columns) {
        this.people = people;
        this.columns = columns;
        this.cast = new int[people.size()];
        for (var column : columns) {
            column.voted().stream().forEach(person -> cast[person]++);
        }
    }

    /** Begins to collect votes. */
    public static <P> Builder<P> builder() {
        return new Builder<>();
    }

    /** How many people voted at all. */
    public int participants() {
        return people.size();
    }

    /** By their place. */
    List<P> people() {
        return people;
    }

    /** One for each statement that somebody voted on, by number. */
    List<StatementColumn> columns() {
        return columns;
    }

    /** On how many statements a person voted, passes included. */
    int cast(int person) {
        return cast[person];
    }

    /** Collects votes. */
    public static final class Builder<P> {

        private final Map<P, Integer> places = new HashMap<>();
        private final List<P> people = new ArrayList<>();
        private final Map<Long, StatementColumn> columns = new TreeMap<>();

        private Builder() {}

        /**
         * One person's vote on one statement.
         *
         * @throws IllegalArgumentException when the person has voted on it already
         */
        public Builder<P> add(P person, long statement, Choice choice) {
            columns.computeIfAbsent(statement, StatementColumn::new).add(place(person), choice);
            return this;
        }

        private int place(P person) {
            var known = places.putIfAbsent(person, people.size());
            if (known != null) {
                return known;
            }
            people.add(person);
            return people.size() - 1;
        }

        /** What was collected. */
        public Votes<P> build() {
            return new Votes<>(List.copyOf(people), List.copyOf(columns.values()));
        }
    }
}
