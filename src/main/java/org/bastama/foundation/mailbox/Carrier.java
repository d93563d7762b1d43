package org.bastama.foundation.mailbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes rendered mails out of the portal. */
interface Carrier {

    /** Hands the mails over, one after another; answers what became of each, and throws nothing for a single one. */
    Map<UUID, Outcome> carry(List<Letter> letters);

    /** Whether the text stays readable in the outbox afterwards. */
    boolean keepsMails();
}
