package org.bastama.civic.consultations.contributions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a contribution stands. */
public enum ContributionState {
    /** Sent, and not confirmed by the mailbox yet. */
    PENDING,
    /** Public, and to be answered. */
    CONFIRMED,
    /** Confirmed and without words: it is in the figures of its part, and there is nothing to read or to answer. */
    COUNTED,
    /** Public, and said of another one: it is answered with that. */
    REMARK,
    /** Taken away by a moderator, with a reason. */
    HIDDEN,
    /** Taken back by who sent it: nothing of it is left. */
    DELETED;

    /** What a contribution of this text becomes when it is confirmed. */
    static ContributionState confirmed(String text) {
        return text.isEmpty() ? COUNTED : CONFIRMED;
    }

    /** Whether everybody reads it. */
    public boolean isPublic() {
        return this == CONFIRMED || this == REMARK;
    }

    /** The name in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ContributionState> of(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
