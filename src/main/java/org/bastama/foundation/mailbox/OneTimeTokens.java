package org.bastama.foundation.mailbox;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Links that work once: 128 random bits, kept as SHA-256, with a purpose, a subject and an end. */
@Component
public class OneTimeTokens {

    /** What a presented token is. The subject is empty unless VALID or USED. */
    public record Presented(State state, String subject) {}

    /** Whether a token still works. */
    public enum State {
        VALID,
        USED,
        EXPIRED,
        UNKNOWN
    }

    /** A new token; it works once, for the purpose, until the time has passed. Joins the caller's transaction. */
    public String issue(String purpose, String subject, Duration validFor) {
        throw new UnsupportedOperationException();
    }

    /** What the token is, using nothing up. */
    public Presented peek(String purpose, String token) {
        throw new UnsupportedOperationException();
    }

    /** Uses the token up: exactly one of any number of concurrent callers gets VALID. Joins the transaction. */
    public Presented consume(String purpose, String token) {
        throw new UnsupportedOperationException();
    }
}
