package org.bastama.foundation.mailbox;

import java.util.UUID;

/** Takes a rendered mail out of the portal. */
interface Carrier {

    /** Hands the mail over; throws when it could not, and then it is tried again later. */
    void carry(UUID id, Mail mail, RenderedMail rendered);

    /** Whether the text stays readable in the outbox afterwards. */
    boolean keepsMails();
}
