package org.bastama.civic.responses.commitments;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a commitment stands (DOMAIN §6). */
public enum CommitmentState {
    PROMISED,
    IN_PROGRESS,
    KEPT,
    /** Its due date passed before it was said to be kept. */
    LATE,
    /** The authority says that it will not keep it. */
    BROKEN;

    /** The name in the API and in message keys {@code responses.commitment.state.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it still has to be kept. */
    public boolean runs() {
        return this == PROMISED || this == IN_PROGRESS || this == LATE;
    }

    /** The state of a code. */
    public static Optional<CommitmentState> of(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
