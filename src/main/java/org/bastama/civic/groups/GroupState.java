package org.bastama.civic.groups;

import java.util.Locale;

/** Where a group stands (DOMAIN §3). */
public enum GroupState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    REGISTERED,
    REFUSED,
    SUSPENDED,
    DISSOLVED;

    /** The name in the database, addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
