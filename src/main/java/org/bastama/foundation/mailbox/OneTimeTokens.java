package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that work once: 128 random bits, kept as SHA-256, with a purpose, a subject and an end. */
@Component
public class OneTimeTokens {

    /** What a presented token is. The subject is empty unless VALID or USED. */
    public record Presented(State state, String subject) {}

    /** A token that works and was not used yet; the id names it and opens nothing. */
    public record Pending(String id, String subject, Instant validUntil) {}

    /** Whether a token still works. */
    public enum State {
        VALID,
        USED,
        EXPIRED,
        UNKNOWN
    }

    private final OneTimeTokenRepository tokens;
    private final Clock clock;

    OneTimeTokens(OneTimeTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A new token; it works once, for the purpose, until the time has passed. Joins the caller's transaction. */
    @Transactional
    public String issue(String purpose, String subject, Duration validFor) {
        var token = Ids.randomKey();
        var now = clock.instant();
        tokens.add(Sha256.hex(token), purpose, subject, now, now.plus(validFor));
        return token;
    }

    /** What the token is, using nothing up. */
    @Transactional(readOnly = true)
    public Presented peek(String purpose, String token) {
        return tokens.find(Sha256.hex(token), purpose).map(this::present).orElse(new Presented(State.UNKNOWN, ""));
    }

    /** What a token is or was about, whatever became of it since; empty when there never was one. */
    @Transactional(readOnly = true)
    public Optional<String> subject(String purpose, String token) {
        return tokens.find(Sha256.hex(token), purpose).map(OneTimeTokenRepository.Stored::subject);
    }

    /** Uses the token up: exactly one of any number of concurrent callers gets VALID. Joins the transaction. */
    @Transactional
    public Presented consume(String purpose, String token) {
        var hash = Sha256.hex(token);
        if (!tokens.use(hash, purpose, clock.instant())) {
            return peek(purpose, token);
        }
        return new Presented(
                State.VALID, tokens.find(hash, purpose).orElseThrow().subject());
    }

    /** The tokens for a purpose that can still be used, the oldest first. */
    @Transactional(readOnly = true)
    public List<Pending> pending(String purpose) {
        return tokens.pending(purpose, clock.instant());
    }

    /** Ends a pending token now; false when it does not work any more. Joins the transaction. */
    @Transactional
    public boolean withdraw(String purpose, String id) {
        return tokens.end(id, purpose, clock.instant());
    }

    private Presented present(OneTimeTokenRepository.Stored stored) {
        if (stored.usedAt() != null) {
            return new Presented(State.USED, stored.subject());
        }
        return clock.instant().isBefore(stored.expiresAt())
                ? new Presented(State.VALID, stored.subject())
                : new Presented(State.EXPIRED, "");
    }
}
