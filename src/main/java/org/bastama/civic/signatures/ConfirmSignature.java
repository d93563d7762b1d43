package org.bastama.civic.signatures;

import org.springframework.stereotype.Component;

/** Confirms a signature by the token of the mail. */
@Component
public class ConfirmSignature {

    /** What the link leads to; changes nothing. */
    public SignatureLink look(String token) {
        throw new UnsupportedOperationException();
    }

    /** Confirms; repeating gives the same answer. Any number of concurrent calls counts once. Answers after the commit. */
    public SignatureLink confirm(String token) {
        throw new UnsupportedOperationException();
    }
}
