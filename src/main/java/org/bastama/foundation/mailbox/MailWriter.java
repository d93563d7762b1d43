package org.bastama.foundation.mailbox;

/** Writes ordered mails of some kinds when they are sent. */
public interface MailWriter {

    /** Whether mails of the kind are its own. */
    boolean writes(String kind);

    /** The mail of a kind, as things stand now; throws when it cannot be written yet, and is asked again later. */
    Mail write(String kind, MailOrder order);
}
