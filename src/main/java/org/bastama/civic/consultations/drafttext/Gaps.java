package org.bastama.civic.consultations.drafttext;

/** Between which of the passages that are equal and in order a passage stands, in either version. */
final class Gaps {

    private final int[] before;
    private final int[] after;

    /** Made when exactly the equal passages in order have partners. */
    Gaps(int[] partners, boolean[] taken) {
        before = new int[taken.length];
        after = new int[partners.length];
        var anchors = 0;
        for (var i = 0; i < taken.length; i++) {
            anchors += taken[i] ? 1 : 0;
            before[i] = anchors;
        }
        anchors = 0;
        for (var i = 0; i < partners.length; i++) {
            anchors += partners[i] == Alignment.NONE ? 0 : 1;
            after[i] = anchors;
        }
    }

    /** Whether the two stand between the same equal passages. */
    boolean same(int old, int fresh) {
        return before[old] == after[fresh];
    }
}
