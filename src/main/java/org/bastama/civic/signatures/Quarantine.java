package org.bastama.civic.signatures;

import java.util.Locale;

/** Why a signature waits for a moderator before it counts. */
public enum Quarantine {
    /** More signatures from one address block than the fraud limit allows. */
    RATE,
    /** A mailbox of a domain that hands out throw-away mailboxes. */
    DISPOSABLE;

    /** The name in the database and in message keys {@code signatures.quarantine.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
