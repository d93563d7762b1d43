package org.bastama.civic.consultations.drafttext.discussion;

import java.util.Map;

/**
 * How much people say of the passages of a draft.
 *
 * @param byPassage how many public contributions each passage has that has any
 * @param wordings how many of all are proposed wordings
 */
public record Attention(Map<String, Integer> byPassage, int wordings) {

    /** The warmest step. */
    public static final int HOTTEST = 4;

    public Attention {
        byPassage = Map.copyOf(byPassage);
    }

    /** How many contributions a passage has. */
    public int of(String key) {
        return byPassage.getOrDefault(key, 0);
    }

    /** How many there are in all. */
    public int total() {
        return byPassage.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** From 0, nobody said anything, to {@link #HOTTEST}: by the share of what the most discussed passage has. */
    public int heat(String key) {
        var most = byPassage.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most == 0 ? 0 : Math.ceilDiv(of(key) * HOTTEST, most);
    }
}
