package org.bastama.civic.responses;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bastama.foundation.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** What the desk shows; no authority means all that the official speaks for. */
public record DeskFilter(Show show, @Nullable String authoritySlug, Whose whose) {

    /** The cases of everybody. */
    public DeskFilter(Show show, @Nullable String authoritySlug) {
        this(show, authoritySlug, Whose.EVERYBODY);
    }

    /** Whose cases: of everybody, of some officials, or, when these are none, of nobody yet. */
    public record Whose(boolean everybody, Set<AccountId> officials) {

        /** All cases. */
        public static final Whose EVERYBODY = new Whose(true, Set.of());

        /** Cases that are nobody's yet. */
        public static final Whose NOBODY = new Whose(false, Set.of());

        /** Cases of these officials. */
        public static Whose of(Collection<AccountId> officials) {
            return new Whose(false, Set.copyOf(officials));
        }
    }

    /** Which petitions. */
    public enum Show {
        /** All that wait for an answer. */
        OPEN,
        /** Waiting, and somebody's text waits for a colleague's approval. */
        TO_APPROVE,
        /** Waiting, and not yet registered. */
        UNREGISTERED,
        /** Waiting, at most 5 working days left, and not suspended. */
        DUE_SOON,
        /** Waiting, the due date has passed. */
        OVERDUE,
        /** Waiting, and the term stands still today. */
        SUSPENDED,
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
