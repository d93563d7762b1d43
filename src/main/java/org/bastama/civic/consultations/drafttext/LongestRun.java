package org.bastama.civic.consultations.drafttext;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest rising sequence within numbers: of passages in a new order the most that kept their order. */
final class LongestRun {

    private LongestRun() {}

    /** The members of a longest rising sequence of different numbers, by patience sorting. */
    static Set<Integer> of(List<Integer> numbers) {
        var ends = new int[numbers.size()];
        var previous = new int[numbers.size()];
        var length = 0;
        for (var i = 0; i < numbers.size(); i++) {
            var at = firstNotBelow(numbers, ends, length, numbers.get(i));
            previous[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        var run = new HashSet<Integer>();
        for (var i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            run.add(numbers.get(i));
        }
        return run;
    }

    private static int firstNotBelow(List<Integer> numbers, int[] ends, int length, int number) {
        var low = 0;
        var high = length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (numbers.get(ends[middle]) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
