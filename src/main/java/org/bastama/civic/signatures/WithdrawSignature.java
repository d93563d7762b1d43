package org.bastama.civic.signatures;

import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.SignatureLinks;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a signature, until hand-over. */
@Component
public class WithdrawSignature {

    private final SignatureLinks links;
    private final SignatureWriter writer;

    WithdrawSignature(SignatureLinks links, SignatureWriter writer) {
        this.links = links;
        this.writer = writer;
    }

    /**
     * Withdraws by a token of the signer's mail; repeating gives the same answer; rejected with
     * {@code signatures.handed-over}. Called outside of any transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public SignatureLink withdraw(String token) {
        return links.find(token)
                .map(known -> writer.submit(new Command.Withdraw(known.token().number(), known.signature()))
                        .orThrow())
                .orElseGet(SignatureLink::unknown);
    }
}
