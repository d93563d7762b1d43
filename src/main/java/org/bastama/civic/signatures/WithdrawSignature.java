package org.bastama.civic.signatures;

import org.springframework.stereotype.Component;

/** Withdraws a signature, until hand-over. */
@Component
public class WithdrawSignature {

    /** Withdraws by a token of the signer's mail; repeating gives the same answer; rejected with {@code signatures.handed-over}. */
    public SignatureLink withdraw(String token) {
        throw new UnsupportedOperationException();
    }
}
