package org.bastama.civic.consultations.opinions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws people by the handful: cuts them in two at the median of the wider side, and again, as long as both halves are
 * enough to be told, and tells the mean of each (microaggregation, Domingo-Ferrer and Mateo-Sanz 2002; cut as in Mondrian,
 * LeFevre et al. 2006). Polis draws up to a hundred “base clusters”, which may be one person each.
 */
final class Bubbles {

    /** About as many as Polis draws ({@code base-k}). */
    private static final int ABOUT = 100;

    private final Positions positions;
    private final int fewest;
    private final List<Bubble> bubbles = new ArrayList<>();

    /** On a map of so many people. */
    Bubbles(Positions positions, int participants) {
        this.positions = positions;
        this.fewest = Math.max(Privacy.FEWEST, Math.ceilDiv(participants, ABOUT));
    }

    /** Draws people of a group, 0 for none; fewer than five are not drawn. */
    void add(int[] people, int group) {
        if (people.length >= Privacy.FEWEST) {
            cut(people, group);
        }
    }

    private void cut(int[] people, int group) {
        if (people.length < 2 * fewest) {
            bubbles.add(new Bubble(positions.mean(people).rounded(), people.length, group));
            return;
        }
        var sideways = positions.sorted(Arrays.stream(people));
        var upwards = positions.sortedUpwards(Arrays.stream(people));
        var width = positions.x(sideways[people.length - 1]) - positions.x(sideways[0]);
        var height = positions.y(upwards[people.length - 1]) - positions.y(upwards[0]);
        var sorted = width >= height ? sideways : upwards;
        var middle = people.length / 2;
        cut(Arrays.copyOfRange(sorted, 0, middle), group);
        cut(Arrays.copyOfRange(sorted, middle, sorted.length), group);
    }

    /** What was drawn. */
    List<Bubble> drawn() {
        return List.copyOf(bubbles);
    }
}
