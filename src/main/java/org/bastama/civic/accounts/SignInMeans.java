package org.bastama.civic.accounts;

/** How a session was opened, and with that how sure the portal is of the person. */
public enum SignInMeans {
    /** A one-time link: whoever reads the mailbox. */
    MAIL_LINK(false),
    /** A passkey whose device asked for a finger, a face or a PIN: two factors in one. */
    PASSKEY(true),
    /** A provider that did not say that it asked for a second factor. */
    PROVIDER(false),
    /** A provider that said so. */
    PROVIDER_WITH_SECOND_FACTOR(true),
    /** One click of the demo, where nobody is real. */
    PERSONA(true);

    private final boolean strong;

    SignInMeans(boolean strong) {
        this.strong = strong;
    }

    /** Whether it is enough for what officials, moderators and administrators do. */
    public boolean isStrong() {
        return strong;
    }
}
