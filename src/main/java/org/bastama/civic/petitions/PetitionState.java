package org.bastama.civic.petitions;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private static final Map<PetitionState, Set<PetitionState>> STEPS = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(GATHERING, IN_MODERATION, WITHDRAWN)),
            Map.entry(GATHERING, EnumSet.of(IN_MODERATION, DRAFT, WITHDRAWN, TAKEN_DOWN)),
            Map.entry(IN_MODERATION, EnumSet.of(OPEN, RETURNED, REJECTED, WITHDRAWN)),
            Map.entry(RETURNED, EnumSet.of(IN_MODERATION, WITHDRAWN)),
            Map.entry(OPEN, EnumSet.of(CLOSED, CLOSED_BELOW, WITHDRAWN, TAKEN_DOWN)),
            Map.entry(CLOSED, EnumSet.of(HANDED_OVER, ANSWERED)),
            // A filing recorded while it was open may be confirmed after closing.
            Map.entry(CLOSED_BELOW, EnumSet.of(HANDED_OVER, TAKEN_DOWN)),
            Map.entry(HANDED_OVER, EnumSet.of(ANSWERED, TAKEN_DOWN)),
            // An answer on paper that was none is taken back.
            Map.entry(ANSWERED, EnumSet.of(HANDED_OVER, MONITORING, ARCHIVED, TAKEN_DOWN)),
            Map.entry(MONITORING, EnumSet.of(ARCHIVED, TAKEN_DOWN)),
            Map.entry(ARCHIVED, EnumSet.of(TAKEN_DOWN)),
            // An appeal that is granted opens it.
            Map.entry(REJECTED, EnumSet.of(OPEN, TAKEN_DOWN)),
            Map.entry(WITHDRAWN, EnumSet.of(TAKEN_DOWN)),
            Map.entry(TAKEN_DOWN, EnumSet.noneOf(PetitionState.class))));

    /** Whether a petition in this state may come into another (DOMAIN §4). */
    public boolean mayBecome(PetitionState to) {
        return STEPS.getOrDefault(this, Set.of()).contains(to);
    }

    /** The name in the database and in message keys {@code petitions.state.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a petition in this state is doing at a moment, for message keys: the code, or {@code counting} when collecting
     * has ended and its last confirmations still count.
     */
    public String stage(@Nullable Instant closesAt, Instant now) {
        return this == OPEN && closesAt != null && !now.isBefore(closesAt) ? "counting" : code();
    }

    /** Whether passing it on still leads somewhere: to signing, or to an answer that is awaited or given. */
    public boolean isPassedOn() {
        return switch (this) {
            case GATHERING, IN_MODERATION, RETURNED, OPEN, CLOSED, HANDED_OVER, ANSWERED, MONITORING, ARCHIVED -> true;
            case DRAFT, REJECTED, CLOSED_BELOW, WITHDRAWN, TAKEN_DOWN -> false;
        };
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
