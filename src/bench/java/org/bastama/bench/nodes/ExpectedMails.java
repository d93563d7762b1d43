package org.bastama.bench.nodes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.bench.nodes.ReceivedMails.Received;

/**
 * What arrived, held against what people should get.
 *
 * @param expected mails that should arrive
 * @param missing of those
 * @param again arrivals of a mail that had arrived before (the same Message-ID)
 * @param doubled mails that say what another one had said to the same person
 */
record ExpectedMails(long expected, long missing, long again, long doubled) {

    /** How many mails, each with a subject of its own, each recipient should have; nobody else should have any. */
    static ExpectedMails compare(Map<String, Integer> expected, List<Received> received) {
        var ids = new HashSet<String>();
        var subjects = new HashMap<String, Set<String>>();
        var again = 0L;
        var doubled = 0L;
        for (var mail : received) {
            if (!ids.add(mail.id())) {
                again++;
            } else if (!subjects.computeIfAbsent(mail.recipient(), to -> new HashSet<>())
                    .add(mail.subject())) {
                doubled++;
            }
        }
        var missing = 0L;
        for (var one : expected.entrySet()) {
            missing += Math.max(
                    0,
                    one.getValue()
                            - subjects.getOrDefault(one.getKey(), Set.of()).size());
        }
        var all = expected.values().stream().mapToLong(Integer::longValue).sum();
        var unasked = subjects.values().stream().mapToLong(Set::size).sum() - (all - missing);
        return new ExpectedMails(all, missing, again, doubled + unasked);
    }

    /** Whether all arrived and nobody was told anything twice, but for mails that were sent again. */
    boolean isComplete() {
        return missing == 0 && doubled == 0;
    }

    @Override
    public String toString() {
        return "%,d expected, %,d missing, %,d sent again, %,d said twice".formatted(expected, missing, again, doubled);
    }
}
