package org.bastama.civic.signatures;

import java.util.Locale;

/** Why a moderator takes a signature out of the tally: public, in the event and in the statistics. */
public enum InvalidationReason {
    /** The same person signed more than once. */
    REPEATED_PERSON,
    /** There is no such person. */
    INVENTED_PERSON,
    /** Signed by a program. */
    AUTOMATED,
    /** Signed in somebody's name without that person's will. */
    WITHOUT_CONSENT,
    /** The person may not sign under the petition's procedure. */
    NOT_ENTITLED;

    /** The name in the database and in the vocabulary of reasons. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
