package org.bastama.civic.signatures.writer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.petitions.Signable;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.civic.signatures.SignatureLink.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a signer's link can do; reads only. */
@Component
public class SignatureLinks {

    /** A known link: its signature, and until when it confirms. */
    public record Known(SignatureToken token, UUID signature, Instant expiresAt) {}

    private final TokenRepository tokens;
    private final SignatureRepository signatures;
    private final Signables signables;
    private final Clock clock;

    SignatureLinks(TokenRepository tokens, SignatureRepository signatures, Signables signables, Clock clock) {
        this.tokens = tokens;
        this.signatures = signatures;
        this.signables = signables;
        this.clock = clock;
    }

    /** The link of a presented token, if there is one. */
    public Optional<Known> find(String presented) {
        return SignatureToken.parse(presented)
                .flatMap(token ->
                        tokens.find(token).map(found -> new Known(token, found.signature(), found.expiresAt())));
    }

    /** What the presented token can do now. */
    public SignatureLink look(String presented) {
        return find(presented)
                .flatMap(known -> signatures
                        .find(known.token().number(), known.signature())
                        .map(row -> of(row, known.expiresAt(), clock.instant())))
                .orElseGet(SignatureLink::unknown);
    }

    /** What a token that expires then can do with the signature now. */
    SignatureLink of(SignatureRow row, Instant expiresAt, Instant now) {
        return row.state() == SignatureState.PENDING ? link(pending(row, expiresAt, now), row, null) : settled(row);
    }

    /** The link of a signature that is not pending. */
    static SignatureLink settled(SignatureRow row) {
        if (row.isErased()) {
            return SignatureLink.unknown();
        }
        return switch (row.state()) {
            case CONFIRMED -> link(State.CONFIRMED, row, row.confirmedAt());
            case HELD -> link(State.QUARANTINED, row, row.consentAt());
            case WITHDRAWN -> link(State.WITHDRAWN, row, row.confirmedAt());
            case INVALIDATED -> link(State.INVALIDATED, row, row.confirmedAt());
            case PENDING -> link(State.CONFIRMABLE, row, null);
            case SURPLUS -> SignatureLink.unknown();
        };
    }

    private static SignatureLink link(State state, SignatureRow row, @Nullable Instant confirmedAt) {
        return new SignatureLink(state, row.number(), confirmedAt, row.language());
    }

    private State pending(SignatureRow row, Instant expiresAt, Instant now) {
        if (!signables.find(row.number()).map(s -> takes(s, now)).orElse(false)) {
            return State.CLOSED;
        }
        if (!now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        return MailboxPlaces.free(row, holders(row)).isPresent() ? State.CONFIRMABLE : State.REFUSED;
    }

    private static boolean takes(Signable signable, Instant now) {
        return signable.takesConfirmations(now);
    }

    private List<SignatureRow> holders(SignatureRow row) {
        return signatures.holders(row.number(), row.mailboxHmac());
    }
}
