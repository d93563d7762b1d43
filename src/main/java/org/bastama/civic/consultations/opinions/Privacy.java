package org.bastama.civic.consultations.opinions;

/** Of how many people something may be told: of five, not of fewer (PUBLIC-WEB, cells below 5). */
public final class Privacy {

    /** The fewest people of whom votes, a place or a group are told. */
    public static final int FEWEST = 5;

    private Privacy() {}

    /** Whether their votes may be told. */
    static boolean tells(Tally tally) {
        return tally.voted() >= FEWEST;
    }

    /**
     * What is told of all votes on a statement, beside cells that are told: those cells, and what is left of all when it
     * is the votes of five people or more. Fewer are left out, since all minus the cells would tell them; so a total
     * lacks at most four votes.
     */
    static Tally total(Tally all, Tally told) {
        return tells(all.minus(told)) ? all : told;
    }

    /**
     * Whether a new map may be published: when nobody voted anew, or at least five people did since the last one; else
     * the difference of two maps would tell the votes of the few who voted between them.
     *
     * @param voters how many different people voted or changed a vote since the last published map
     */
    public static boolean mayFollow(int voters) {
        return voters == 0 || voters >= FEWEST;
    }
}
