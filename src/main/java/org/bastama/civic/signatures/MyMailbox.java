package org.bastama.civic.signatures;

/** A mailbox that somebody has shown to read, by signing in or by a mailed link. Only {@link MyMailboxes} makes one. */
public final class MyMailbox {

    private final String hash;

    MyMailbox(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
