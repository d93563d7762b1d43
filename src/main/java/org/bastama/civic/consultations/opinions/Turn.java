package org.bastama.civic.consultations.opinions;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * How to turn and flip a new map onto an earlier one: the orthogonal matrix that brings the statements of both nearest to
 * each other (orthogonal Procrustes problem, Schönemann 1966). Distances, and so groups, are the same before and after.
 */
final class Turn {

    private static final double NOTHING = 1e-6;
    private static final Turn NONE = new Turn(MatrixUtils.createRealIdentityMatrix(2));

    private final RealMatrix matrix;

    private Turn(RealMatrix matrix) {
        this.matrix = matrix;
    }

    /** None at all when the maps share no statement that is told. */
    static Turn between(Axes axes, OpinionMap previous) {
        var before = previous.statements().stream()
                .collect(Collectors.toMap(StatementResult::statement, Function.identity()));
        var both = MatrixUtils.createRealMatrix(2, 2);
        for (var i = 0; i < axes.columns().size(); i++) {
            var was = before.get(axes.columns().get(i).statement());
            if (was != null && was.pull() != null) {
                both = both.add(product(was.pull(), axes.pull(i)));
            }
        }
        return both.getNorm1() < NOTHING ? NONE : nearest(both);
    }

    private static RealMatrix product(Point was, Point is) {
        return MatrixUtils.createRealMatrix(new double[][] {
            {was.x() * is.x(), was.x() * is.y()}, {was.y() * is.x(), was.y() * is.y()}
        });
    }

    private static Turn nearest(RealMatrix both) {
        var svd = new SingularValueDecomposition(both);
        return new Turn(svd.getU().multiply(svd.getVT()));
    }

    Point of(Point point) {
        var turned = matrix.operate(new double[] {point.x(), point.y()});
        return new Point(turned[0], turned[1]);
    }
}
