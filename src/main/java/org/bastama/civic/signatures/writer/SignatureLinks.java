package org.bastama.civic.signatures.writer;

import java.time.Clock;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.signatures.SignatureLink;
import org.springframework.stereotype.Component;

/** What a signer's link can do; reads only. */
@Component
public class SignatureLinks {

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

    /** What the presented token can do now. */
    public SignatureLink look(String presented) {
        return SignatureToken.parse(presented)
                .flatMap(token -> tokens.find(token)
                        .flatMap(found -> signatures
                                .find(token.number(), found.signature())
                                .map(row -> of(row, found))))
                .orElseGet(SignatureLink::unknown);
    }

    private SignatureLink of(SignatureRow row, TokenRepository.Found found) {
        return LinkRules.of(
                row,
                found.expiresAt(),
                signables.find(row.number()),
                signatures.holders(row.number(), row.mailboxHmac()),
                clock.instant());
    }
}
