package org.bastama.civic.signatures.writer;

import java.util.function.Consumer;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a command did within the batch, and what follows after it.
 *
 * @param tallied the petition whose tally changed, if it did
 * @param portalWide what is written by mailbox over the whole portal, after the batch
 */
record Applied(
        Outcome outcome,
        @Nullable PetitionNumber tallied,
        @Nullable Consumer<MailboxRepository> portalWide) {

    /** Nothing changed. */
    static Applied unchanged(SignatureLink link) {
        return new Applied(new Outcome(link, false, null), null, null);
    }

    /** A rule kept it from being done. */
    static Applied refused(SignatureLink link, String brokenRule) {
        return new Applied(new Outcome(link, false, brokenRule), null, null);
    }

    /** Changed, without a change of the tally. */
    static Applied changed(SignatureLink link) {
        return new Applied(new Outcome(link, true, null), null, null);
    }

    /** The same, with the tally of a petition; null leaves it as it is. */
    Applied tallied(@Nullable PetitionNumber number) {
        return new Applied(outcome, number, portalWide);
    }

    /** The same, with something to be written by mailbox. */
    Applied then(Consumer<MailboxRepository> write) {
        return new Applied(outcome, tallied, write);
    }
}
