package org.bastama.civic.signatures.writer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The confirmation mails of one mailbox's day, over the whole portal. */
final class MailboxDay {

    /** Mails a mailbox gets a day while it does not confirm (DOMAIN §5). */
    static final int MAILS_A_DAY = 3;

    private final Set<Integer> numbers = new HashSet<>();
    private int unconfirmed;

    void add(BulkRows.MailOfDay mail) {
        numbers.add(mail.place());
        if (!mail.isConfirmed()) {
            unconfirmed++;
        }
    }

    /**
     * Takes a place for one more mail; null when there is none. Mails that were confirmed keep their numbers, which are
     * unique in the database, but not their places.
     */
    @Nullable
    Integer take() {
        if (unconfirmed >= MAILS_A_DAY) {
            return null;
        }
        var place = IntStream.iterate(1, i -> i + 1)
                .filter(i -> !numbers.contains(i))
                .findFirst()
                .orElseThrow();
        numbers.add(place);
        unconfirmed++;
        return place;
    }
}
