package org.bastama.civic.petitions;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a petition stands (DOMAIN §4). */
public enum PetitionState {
    DRAFT,
    GATHERING,
    IN_MODERATION,
    RETURNED,
    REJECTED,
    OPEN,
    CLOSED,
    CLOSED_BELOW,
    HANDED_OVER,
    ANSWERED,
    MONITORING,
    ARCHIVED,
    WITHDRAWN,
    TAKEN_DOWN;

    /** States in which a petition is listed and has a page for everybody. */
    public static final Set<PetitionState> PUBLIC =
            EnumSet.of(REJECTED, OPEN, CLOSED, CLOSED_BELOW, HANDED_OVER, ANSWERED, MONITORING, ARCHIVED, WITHDRAWN);

    /** The name in the database and in message keys {@code petitions.state.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a code. */
    public static Optional<PetitionState> of(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** The state in the public API, which tells {@code closed_below} as {@code closed}. */
    public String publicCode() {
        return this == CLOSED_BELOW ? CLOSED.code() : code();
    }
}
