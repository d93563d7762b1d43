package org.bastama.civic.consultations.opinions;

import java.util.BitSet;

/** Who said what to one statement; a bit for each person, by the person's place in {@link Votes}. */
final class StatementColumn {

    private final long statement;
    private final BitSet agree = new BitSet();
    private final BitSet disagree = new BitSet();
    private final BitSet pass = new BitSet();

    StatementColumn(long statement) {
        this.statement = statement;
    }

    long statement() {
        return statement;
    }

    BitSet of(Choice choice) {
        return switch (choice) {
            case AGREE -> agree;
            case DISAGREE -> disagree;
            case PASS -> pass;
        };
    }

    void add(int person, Choice choice) {
        if (agree.get(person) || disagree.get(person) || pass.get(person)) {
            throw new IllegalArgumentException("a person voted twice on statement " + statement);
        }
        of(choice).set(person);
    }

    BitSet voted() {
        var voted = (BitSet) agree.clone();
        voted.or(disagree);
        voted.or(pass);
        return voted;
    }

    Tally tally() {
        return new Tally(agree.cardinality(), disagree.cardinality(), pass.cardinality());
    }

    Tally tally(BitSet people) {
        return new Tally(common(agree, people), common(disagree, people), common(pass, people));
    }

    private static int common(BitSet some, BitSet people) {
        var both = (BitSet) some.clone();
        both.and(people);
        return both.cardinality();
    }

    /** The mean of its votes, agreeing as 1, disagreeing as −1, passing as 0. */
    double mean() {
        var tally = tally();
        return (double) (tally.agree() - tally.disagree()) / tally.voted();
    }
}
