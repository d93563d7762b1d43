package org.bastama.civic.signatures;

import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.SignatureLinks;
import org.bastama.civic.signatures.writer.SignatureToken;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Confirms a signature by the token of the mail; pressing the button is the consent, and its time is kept. */
@Component
public class ConfirmSignature {

    private final SignatureLinks links;
    private final SignatureWriter writer;

    ConfirmSignature(SignatureLinks links, SignatureWriter writer) {
        this.links = links;
        this.writer = writer;
    }

    /** What the link leads to; changes nothing. */
    @Transactional(readOnly = true)
    public SignatureLink look(String token) {
        return links.look(token);
    }

    /**
     * Confirms; repeating gives the same answer. Any number of concurrent calls counts once. Answers after the commit;
     * called outside of any transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public SignatureLink confirm(String token) {
        return SignatureToken.parse(token)
                .map(parsed -> writer.submit(new Command.Confirm(parsed)).orThrow())
                .orElseGet(SignatureLink::unknown);
    }
}
