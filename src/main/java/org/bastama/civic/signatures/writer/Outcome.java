package org.bastama.civic.signatures.writer;

import org.bastama.civic.signatures.SignatureLink;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command, durable when it is told.
 *
 * @param link where the signature stands now
 * @param changed whether this command changed it
 * @param brokenRule the message key of the rule that kept it from being done, else null
 */
public record Outcome(
        SignatureLink link, boolean changed, @Nullable String brokenRule) {

    /** Where the signature stands; rejected when a rule kept the command from being done. */
    public SignatureLink orThrow() {
        if (brokenRule != null) {
            throw Rejection.of(brokenRule);
        }
        return link;
    }
}
