package org.bastama.civic.responses.spi;

import java.util.Collection;
import java.util.Set;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.PetitionNumber;

/** Whoever keeps subscriptions knows mailboxes that have ended the mails about a petition. */
public interface EndedMails {

    /** Those of some addresses whose mailboxes get no more mails about the petition. */
    Set<EmailAddress> among(PetitionNumber petition, Collection<EmailAddress> addresses);
}
