package org.bastama.civic.signatures;

import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.SignatureToken;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a signature, until hand-over. */
@Component
public class WithdrawSignature {

    private final SignatureWriter writer;

    WithdrawSignature(SignatureWriter writer) {
        this.writer = writer;
    }

    /**
     * Withdraws by a token of the signer's mail; repeating gives the same answer; rejected with
     * {@code signatures.handed-over}. Called outside of any transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public SignatureLink withdraw(String token) {
        return SignatureToken.parse(token)
                .map(parsed -> writer.submit(new Command.Withdraw(parsed)).orThrow())
                .orElseGet(SignatureLink::unknown);
    }
}
