package org.bastama.foundation.mailbox;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo sends nothing: its mails stay in the outbox, where {@link SentMails} shows them. */
@Component
@Profile("demo | test")
class DemoCarrier implements Carrier {

    @Override
    public void carry(UUID id, Mail mail, RenderedMail rendered) {
        // Marking it as sent is all there is to do.
    }

    @Override
    public boolean keepsMails() {
        return true;
    }
}
