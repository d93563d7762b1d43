package org.bastama.civic.signatures.writer;

import java.util.Locale;

/** Where a signature stands. Only {@code CONFIRMED} counts. */
public enum SignatureState {
    PENDING,
    /** Confirmed by the signer, not counted until a moderator clears it. */
    HELD,
    CONFIRMED,
    WITHDRAWN,
    INVALIDATED,
    /** An attempt of a mailbox that had signed already: holds nothing, exists so that each attempt does the same work. */
    SURPLUS;

    /** The name in the database and in message keys {@code signatures.state.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SignatureState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
