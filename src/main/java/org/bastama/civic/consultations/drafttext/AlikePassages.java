package org.bastama.civic.consultations.drafttext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bastama.civic.consultations.drafttext.Likeness.Words;

/** Pairs passages that were reworded: the most alike first; less is asked of those that kept their place. */
final class AlikePassages {

    /** The likeness from which a passage in its old place is the same one. */
    private static final double IN_PLACE = 0.3;

    /** The likeness from which a passage that moved as well is the same one. */
    private static final double ELSEWHERE = 0.6;

    /** What a place kept is worth when two passages compete. */
    private static final double BONUS = 0.2;

    /** A word that more passages hold leads to no candidates; keeps the work small in the worst of texts. */
    private static final int COMMON = 200;

    /** So many candidates are compared in full for one passage. */
    private static final int CANDIDATES = 50;

    /** The same passage in both versions, by index. */
    record Pair(int before, int after, double score) {}

    private final List<Passage> before;
    private final List<Passage> after;
    private final List<Words> oldWords;
    private final List<Words> freshWords;
    private final Gaps gaps;
    private final Likeness likeness;

    AlikePassages(List<Passage> before, List<Passage> after, Gaps gaps) {
        this.before = before;
        this.after = after;
        this.gaps = gaps;
        var oldStems = stems(before);
        var freshStems = stems(after);
        likeness = new Likeness(
                Stream.concat(oldStems.stream(), freshStems.stream()).toList());
        oldWords = oldStems.stream().map(likeness::weigh).toList();
        freshWords = freshStems.stream().map(likeness::weigh).toList();
    }

    private static List<Set<String>> stems(List<Passage> passages) {
        return passages.stream().map(passage -> Likeness.stems(passage.text())).toList();
    }

    /** Pairs of those that have no partner yet. */
    List<Pair> pairs(int[] partners, boolean[] taken) {
        var holders = holders(taken);
        var possible = new ArrayList<Pair>();
        for (var fresh = 0; fresh < partners.length; fresh++) {
            if (partners[fresh] == Alignment.NONE) {
                possible.addAll(alike(fresh, holders));
            }
        }
        possible.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(pair -> Math.abs(pair.before() - pair.after()))
                .thenComparingInt(Pair::after)
                .thenComparingInt(Pair::before));
        return best(possible);
    }

    private static List<Pair> best(List<Pair> sorted) {
        var oldUsed = new HashSet<Integer>();
        var freshUsed = new HashSet<Integer>();
        var pairs = new ArrayList<Pair>();
        for (var pair : sorted) {
            if (!oldUsed.contains(pair.before()) && freshUsed.add(pair.after())) {
                oldUsed.add(pair.before());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private Map<String, List<Integer>> holders(boolean[] taken) {
        var holders = new HashMap<String, List<Integer>>();
        IntStream.range(0, taken.length)
                .filter(i -> !taken[i])
                .forEach(i -> oldWords.get(i)
                        .stems()
                        .forEach(stem -> holders.computeIfAbsent(stem, k -> new ArrayList<>())
                                .add(i)));
        holders.values().removeIf(list -> list.size() > COMMON);
        return holders;
    }

    private List<Pair> alike(int fresh, Map<String, List<Integer>> holders) {
        var shared = new HashMap<Integer, Integer>();
        for (var stem : freshWords.get(fresh).stems()) {
            holders.getOrDefault(stem, List.of()).forEach(old -> shared.merge(old, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry ->
                        before.get(entry.getKey()).kind() == after.get(fresh).kind())
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(entry -> pair(entry.getKey(), fresh))
                .filter(pair -> pair.score() > 0)
                .toList();
    }

    /** A pair with its score; 0 when the two are too different. */
    private Pair pair(int old, int fresh) {
        var alike = likeness.between(oldWords.get(old), freshWords.get(fresh));
        var inPlace = gaps.same(old, fresh);
        var enough = alike >= (inPlace ? IN_PLACE : ELSEWHERE);
        return new Pair(old, fresh, enough ? alike + (inPlace ? BONUS : 0) : 0);
    }
}
