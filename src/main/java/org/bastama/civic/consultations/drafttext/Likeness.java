package org.bastama.civic.consultations.drafttext;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How alike two passages are: the share of words they have in common, where a word counts the more the fewer passages
 * hold it, since every paragraph of a law knows "law" and "body". Words are compared by their first letters, because
 * Kazakh and Russian ones end otherwise in every second sentence.
 */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int STEM = 5;

    private final Map<String, Double> weights = new HashMap<>();

    /** The words of a passage and what they weigh together. */
    record Words(Set<String> stems, double weight) {}

    /** Learns from all passages of both versions how common each word is. */
    Likeness(Collection<Set<String>> passages) {
        var holders = new HashMap<String, Integer>();
        passages.forEach(stems -> stems.forEach(stem -> holders.merge(stem, 1, Integer::sum)));
        holders.forEach((stem, count) -> weights.put(stem, Math.log1p((double) passages.size() / count)));
    }

    /** The words with their weight. */
    Words weigh(Set<String> stems) {
        return new Words(stems, stems.stream().mapToDouble(this::weight).sum());
    }

    /** The different words of a text, shortened. */
    static Set<String> stems(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** From 0, nothing in common, to 1, the same words. */
    double between(Words before, Words after) {
        var fewer = before.stems().size() < after.stems().size() ? before : after;
        var more = fewer == before ? after : before;
        var shared = 0.0;
        for (var stem : fewer.stems()) {
            if (more.stems().contains(stem)) {
                shared += weight(stem);
            }
        }
        var all = before.weight() + after.weight();
        return all == 0 ? 0 : 2 * shared / all;
    }

    private double weight(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }
}
