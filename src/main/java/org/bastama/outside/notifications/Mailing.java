package org.bastama.outside.notifications;

import java.util.Locale;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * One step told to everybody who asked; it goes on where it stopped.
 *
 * @param ordinal which one of its kind: the threshold, or the act of its kind; 1 where there is only one
 * @param cursor the follower who was told last
 */
record Mailing(Key key, Stage stage, @Nullable UUID cursor) {

    /** Which mailing: an occasion of a petition, once. */
    record Key(PetitionNumber petition, Occasion occasion, int ordinal) {

        /** The occasion in the database, such as {@code handed_over:1}. */
        String code() {
            return occasion.code() + ":" + ordinal;
        }

        static Key read(long petition, String code) {
            var parts = code.split(":", 2);
            return new Key(
                    new PetitionNumber(petition),
                    Occasion.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(parts[1]));
        }
    }

    /** Who is being told; a mailbox told in one stage is left out in the next. */
    enum Stage {
        LEADERS,
        FOLLOWERS,
        SIGNERS
    }
}
