package org.bastama.civic.responses.satisfaction;

import java.util.Optional;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.SecretKeyBox;
import org.springframework.stereotype.Component;

/** Makes and reads the tokens of questions' links. */
@Component
class AnswerLinks {

    private final SecretKeyBox key;

    AnswerLinks(Keys keys) {
        this.key = keys.derive("responses-answer-token");
    }

    /** The token as it stands in the link {@code /q/{token}}. */
    String token(AnswerToken token) {
        return token.stamped(key);
    }

    /** What a presented token says; empty when the portal did not make it. */
    Optional<AnswerToken> read(String presented) {
        return AnswerToken.parse(presented, key);
    }

    /** The keyed hash that stands for the signature. */
    String signer(AnswerToken token) {
        return token.signer(key);
    }
}
