package org.bastama.civic.consultations.opinions;

import java.util.BitSet;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * How the votes on statements go together: the covariance matrix of the table of votes (1, −1, 0 for a pass) in which
 * somebody's missing vote is the mean of the votes on that statement, as Polis fills it in.
 *
 * <p>What is filled in lies at the mean and adds nothing, so only people who voted on both statements count, and their sums
 * are whole numbers: counted by bits, they are exact and the same in whatever order people come.
 */
final class VoteCovariance {

    private final List<Bits> bits;
    private final int people;

    private VoteCovariance(List<StatementColumn> columns, int people) {
        this.bits = columns.stream().map(Bits::of).toList();
        this.people = people;
    }

    /** A row and a column for each statement. */
    static RealMatrix of(Votes<?> votes) {
        return new VoteCovariance(votes.columns(), votes.participants()).matrix();
    }

    private RealMatrix matrix() {
        var size = bits.size();
        var matrix = MatrixUtils.createRealMatrix(size, size);
        for (var i = 0; i < size; i++) {
            for (var j = 0; j <= i; j++) {
                var value = bits.get(i).covariance(bits.get(j)) / people;
                matrix.setEntry(i, j, value);
                matrix.setEntry(j, i, value);
            }
        }
        return matrix;
    }

    /** A statement's votes, made for counting. */
    private record Bits(Words agree, Words disagree, Words voted, double mean) {

        static Bits of(StatementColumn column) {
            return new Bits(
                    new Words(column.of(Choice.AGREE)),
                    new Words(column.of(Choice.DISAGREE)),
                    new Words(column.voted()),
                    column.mean());
        }

        /** Σ (u − ū)(v − v̄) over those who voted on both. */
        double covariance(Bits other) {
            var products = agree.common(other.agree)
                    + disagree.common(other.disagree)
                    - agree.common(other.disagree)
                    - disagree.common(other.agree);
            var mine = agree.common(other.voted) - disagree.common(other.voted);
            var theirs = other.agree.common(voted) - other.disagree.common(voted);
            return products - other.mean * mine - mean * theirs + mean * other.mean * voted.common(other.voted);
        }
    }

    /** A set of people. */
    private static final class Words {

        private final long[] words;

        Words(BitSet people) {
            this.words = people.toLongArray();
        }

        int common(Words other) {
            var count = 0;
            var size = Math.min(words.length, other.words.length);
            for (var i = 0; i < size; i++) {
                count += Long.bitCount(words[i] & other.words[i]);
            }
            return count;
        }
    }
}
