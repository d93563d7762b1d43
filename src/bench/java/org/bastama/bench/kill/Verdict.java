package org.bastama.bench.kill;

import java.util.Set;

/**
 * What the lives of one portal came to.
 *
 * @param lost acknowledged, and not confirmed in the database: the most that was seen after any kill
 * @param silent confirmed in the database, and not acknowledged, since the kill came between
 * @param differences times that rows, events, tally or the portal's own count differed
 */
record Verdict(String database, int kills, long acknowledged, long lost, long silent, int differences) {

    /** With what was found after one more kill. */
    Verdict plus(Books books, Set<String> allAcknowledged) {
        var missing = allAcknowledged.stream()
                .filter(hash -> !books.confirmed().contains(hash))
                .count();
        return new Verdict(
                database,
                kills + 1,
                allAcknowledged.size(),
                Math.max(lost, missing),
                books.rows() - (allAcknowledged.size() - missing),
                differences + (books.agree() ? 0 : 1));
    }

    /** With one more look at whether two counts agree. */
    Verdict plusDifference(boolean differs) {
        return new Verdict(database, kills, acknowledged, lost, silent, differences + (differs ? 1 : 0));
    }

    /** Whether nothing was lost and everything agreed. */
    boolean isClean() {
        return lost == 0 && differences == 0;
    }

    /** A row of the table. */
    String row() {
        return "| %s | %d | %,d | %,d | %,d | %d |".formatted(database, kills, acknowledged, lost, silent, differences);
    }
}
