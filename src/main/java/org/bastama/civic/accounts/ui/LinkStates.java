package org.bastama.civic.accounts.ui;

import org.bastama.foundation.mailbox.OneTimeTokens.State;

/** What to say about a link that does not work. */
final class LinkStates {

    private LinkStates() {}

    /** The message key; a valid link has none. */
    static String key(State state) {
        return switch (state) {
            case USED -> "accounts.link.used";
            case EXPIRED -> "accounts.link.expired";
            case VALID, UNKNOWN -> "accounts.link.unknown";
        };
    }
}
