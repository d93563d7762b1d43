package org.bastama.civic.consultations.contributions;

import java.time.Instant;

/** Something that mailboxes confirm by a link: each kind tells how much of it waits. Implementations are beans. */
public interface UnconfirmedMails {

    /** How many of a mailbox wait to be confirmed, in all consultations, since a time. */
    int pending(String mailboxHmac, Instant since);
}
