package org.bastama.civic.consultations;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far a consultation is; each state after the draft began at a moment that is kept. */
public enum ConsultationState {
    /** Being written; seen by those who hold it. */
    DRAFT,
    /** Public, and not open yet. */
    ANNOUNCED,
    /** Takes contributions. */
    OPEN,
    /** Takes none any more; what was said is answered. */
    CLOSED,
    /** Everything is answered, and what came of it is said. */
    OUTCOME_PUBLISHED;

    /** Those that everybody sees. */
    public static final Set<ConsultationState> PUBLIC =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(DRAFT)));

    /** The name in the database, in message keys and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether everybody sees it. */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** The state of a code. */
    public static Optional<ConsultationState> of(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Whether this state follows that one. */
    boolean follows(ConsultationState before) {
        return ordinal() == before.ordinal() + 1;
    }
}
