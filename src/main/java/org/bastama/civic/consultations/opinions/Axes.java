package org.bastama.civic.consultations.opinions;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The two directions in which votes differ most: the first two principal components of the table of votes (Small et al.
 * 2021, “dimensionality reduction”), from the eigenvectors of {@link VoteCovariance}.
 */
final class Axes {

    /** A variance below this is the rounding of none. */
    private static final double NOTHING = 1e-9;

    private final List<StatementColumn> columns;
    private final double[] first;
    private final double[] second;
    private final double explained;

    private Axes(List<StatementColumn> columns, double[] first, double[] second, double explained) {
        this.columns = columns;
        this.first = first;
        this.second = second;
        this.explained = explained;
    }

    /**
     * The axes of these votes, turned to those of an earlier map so that a map does not spin or flip; without one, so that
     * who agrees more lies to the right and up. Null when all voted alike and there is no difference to draw.
     */
    static @Nullable Axes of(Votes<?> votes, @Nullable OpinionMap previous) {
        var covariance = VoteCovariance.of(votes);
        var variance = covariance.getTrace();
        if (variance < NOTHING) {
            return null;
        }
        var eigen = new EigenDecompositionSymmetric(covariance);
        var first = axis(eigen, 0, covariance);
        var second = axis(eigen, 1, covariance);
        var explained = (eigen.getEigenvalue(0) + (second.length > 1 ? eigen.getEigenvalue(1) : 0)) / variance;
        var axes = new Axes(votes.columns(), first, second, Math.min(1, explained));
        return previous == null ? axes : axes.turned(Turn.between(axes, previous));
    }

    /** A direction without variance is none: any would do, and none should be told. */
    private static double[] axis(EigenDecompositionSymmetric eigen, int number, RealMatrix covariance) {
        if (number >= covariance.getRowDimension() || eigen.getEigenvalue(number) < NOTHING) {
            return new double[covariance.getRowDimension()];
        }
        var axis = eigen.getEigenvector(number).toArray();
        var sum = Arrays.stream(axis).sum();
        var sign = Math.abs(sum) < NOTHING ? firstSign(axis) : Math.signum(sum);
        return Arrays.stream(axis).map(value -> sign * value).toArray();
    }

    private static double firstSign(double[] axis) {
        return Math.signum(Arrays.stream(axis)
                .filter(value -> Math.abs(value) > NOTHING)
                .findFirst()
                .orElse(1));
    }

    private Axes turned(Turn turn) {
        var x = new double[first.length];
        var y = new double[first.length];
        for (var i = 0; i < first.length; i++) {
            var point = turn.of(new Point(first[i], second[i]));
            x[i] = point.x();
            y[i] = point.y();
        }
        return new Axes(columns, x, y, explained);
    }

    /** The share of all variance that the map shows; the rest is not on it. */
    double explained() {
        return explained;
    }

    List<StatementColumn> columns() {
        return columns;
    }

    /**
     * Where a vote moves people to, who agree with the statement of this place in the list: its loadings, in the units of
     * the map (√ of the number of statements, as a person with one vote is scaled).
     */
    Point pull(int column) {
        var scale = Math.sqrt(first.length);
        return new Point(scale * first[column], scale * second[column]);
    }

    /**
     * Where people are: Σ (v − v̄)·loading over their votes, times √(statements ÷ their votes), so that who voted on few is
     * not drawn to the middle by what is missing (Polis, “sparsity aware projection”).
     */
    Positions positions(Votes<?> votes) {
        var x = new double[votes.participants()];
        var y = new double[votes.participants()];
        for (var column = 0; column < columns.size(); column++) {
            var mean = columns.get(column).mean();
            move(column, Choice.AGREE, 1 - mean, x, y);
            move(column, Choice.DISAGREE, -1 - mean, x, y);
            move(column, Choice.PASS, -mean, x, y);
        }
        for (var person = 0; person < x.length; person++) {
            var scale = Math.sqrt((double) columns.size() / votes.cast(person));
            // Plus zero: −0 and 0 are one place.
            x[person] = x[person] * scale + 0.0;
            y[person] = y[person] * scale + 0.0;
        }
        return new Positions(x, y);
    }

    private void move(int column, Choice choice, double value, double[] x, double[] y) {
        var people = columns.get(column).of(choice);
        for (var person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            x[person] += value * first[column];
            y[person] += value * second[column];
        }
    }
}
