package org.bastama.foundation.mailbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails to be sent: written in the caller's transaction, sent after it commits, each once. */
@Component
public class Outbox {

    /** Puts a mail into the outbox; joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        throw new UnsupportedOperationException();
    }
}
