package org.bastama.civic.consultations.meetings;

import java.util.Locale;

/** Where a registration stands. */
enum RegistrationState {
    /** Sent, and not confirmed by the mailbox yet: holds no seat. */
    PENDING,
    /** Has a seat. */
    REGISTERED,
    /** Has none yet. */
    WAITING,
    /** Taken back; nothing tells any more whose it was. */
    CANCELLED,
    /** Confirmed by a mailbox that was registered already: its link leads to that registration. */
    MERGED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RegistrationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
