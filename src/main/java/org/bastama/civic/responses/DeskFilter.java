package org.bastama.civic.responses;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the desk shows; no authority means all that the official speaks for. */
public record DeskFilter(Show show, @Nullable String authoritySlug) {

    /** Which petitions. */
    public enum Show {
        /** All that wait for an answer. */
        OPEN,
        /** Waiting, and not yet registered. */
        UNREGISTERED,
        /** Waiting, at most 5 working days left. */
        DUE_SOON,
        /** Waiting, the due date has passed. */
        OVERDUE,
        /** Answered, or taken down. */
        ENDED,
        /** Passed on to another authority. */
        TRANSFERRED;

        /** The name in addresses and in message keys {@code responses.desk.show.<code>}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What a code of an address means. */
        public static Optional<Show> of(String code) {
            return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
        }
    }
}
