package org.bastama.civic.groups;

import java.util.Locale;
import java.util.Set;

/** Where a group stands, and where it may go from there (DOMAIN §3). */
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

    /** Whether the group is still being written: its texts and founding members can change. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the group has a public number and page. */
    public boolean isPublic() {
        return this == REGISTERED || this == SUSPENDED || this == DISSOLVED;
    }

    /** Whether a group may go from here to the next state. */
    public boolean mayBecome(GroupState next) {
        return next().contains(next);
    }

    private Set<GroupState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED, DISSOLVED);
            case SUBMITTED -> Set.of(REGISTERED, RETURNED, REFUSED);
            case REGISTERED -> Set.of(SUSPENDED, DISSOLVED);
            case SUSPENDED -> Set.of(REGISTERED, DISSOLVED);
            // An appeal that is granted; without its name, which another group has taken, it is to choose a new one.
            case REFUSED -> Set.of(REGISTERED, RETURNED, DISSOLVED);
            case DISSOLVED -> Set.of();
        };
    }
}
