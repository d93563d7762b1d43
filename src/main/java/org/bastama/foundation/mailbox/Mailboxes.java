package org.bastama.foundation.mailbox;

import org.bastama.foundation.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Which mailbox an address reaches, by the editable rules of domains (DOMAIN §5). */
@Component
public class Mailboxes {

    /** The canonical address: two addresses are one mailbox when their canonical forms are equal. */
    public String canonical(EmailAddress address) {
        throw new UnsupportedOperationException();
    }

    /** Whether the domain hands out throw-away mailboxes. */
    public boolean isDisposable(EmailAddress address) {
        throw new UnsupportedOperationException();
    }
}
