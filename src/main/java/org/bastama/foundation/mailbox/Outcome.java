package org.bastama.foundation.mailbox;

/**
 * What became of one mail that was to be sent.
 *
 * @param code why, for logs and suppression: an SMTP code or the kind of an error, never a server's words, which may hold
 *     an address
 */
record Outcome(Kind kind, String code) {

    /** What follows from it. */
    enum Kind {
        /** The server took it. */
        SENT,
        /** It was not tried, for the server takes nothing at all: not the mail's fault, so it goes on waiting. */
        UNREACHABLE,
        /** This one was not taken now: tried again later. */
        LATER,
        /** The server knows that the recipient gets no mail. */
        REFUSED,
        /** Not tried: its recipient refused one not long ago. */
        SUPPRESSED
    }

    static final Outcome SENT = new Outcome(Kind.SENT, "250");
    /** The carrier said nothing about it. */
    static final Outcome UNANSWERED = new Outcome(Kind.LATER, "unanswered");

    static final Outcome SUPPRESSED = new Outcome(Kind.SUPPRESSED, "");

    static Outcome unreachable(Exception failure) {
        return new Outcome(Kind.UNREACHABLE, failure.getClass().getSimpleName());
    }

    static Outcome later(Exception failure) {
        return new Outcome(Kind.LATER, failure.getClass().getSimpleName());
    }
}
