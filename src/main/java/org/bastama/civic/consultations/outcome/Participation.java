package org.bastama.civic.consultations.outcome;

import java.util.List;

/**
 * How many people took part, counted with the outcome: mailboxes with a public contribution.
 *
 * @param places where they live, as far as they said so and it may be shown; the largest first
 */
public record Participation(int people, List<Place> places) {

    /**
     * People of one place.
     *
     * @param place a territory's code, or {@code elsewhere}
     */
    public record Place(String place, int people) {}

    public Participation {
        places = List.copyOf(places);
    }

    /** Those of whom it is not told where they live: they did not say, or are too few in a place. */
    public int untold() {
        return people - places.stream().mapToInt(Place::people).sum();
    }
}
