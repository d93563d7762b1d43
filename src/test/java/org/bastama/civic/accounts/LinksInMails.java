package org.bastama.civic.accounts;

import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.EmailAddress;

/** Finds the token in the newest mail to somebody. */
public final class LinksInMails {

    private LinksInMails() {}

    public static String token(SentMails mails, EmailAddress email) {
        var link = mails.to(email, 1).getFirst().links().getFirst();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
