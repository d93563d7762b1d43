package org.bastama.outside.notifications;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * One step told to everybody who asked; it goes on where it stopped.
 *
 * @param ordinal which one of its kind: the threshold, or the act of its kind; 1 where there is only one
 * @param cursor the follower who was told last
 */
record Mailing(Key key, Stage stage, @Nullable UUID cursor) {

    /**
     * Which mailing: an occasion of a petition or a consultation, once.
     *
     * @param number of the petition or the consultation, as the occasion says
     * @param due the due date of the deadline it is about, so that another date is another mailing; else null
     */
    record Key(
            long number,
            Occasion occasion,
            int ordinal,
            @Nullable LocalDate due) {

        Key(PetitionNumber petition, Occasion occasion, int ordinal) {
            this(petition, occasion, ordinal, null);
        }

        Key(PetitionNumber petition, Occasion occasion, int ordinal, @Nullable LocalDate due) {
            this(petition.value(), occasion, ordinal, due);
        }

        Key(ConsultationNumber consultation, Occasion occasion) {
            this(consultation.value(), occasion, 1, null);
        }

        /** The petition of an occasion of petitions. */
        PetitionNumber petition() {
            return new PetitionNumber(number);
        }

        /** The consultation of an occasion of consultations. */
        ConsultationNumber consultation() {
            return new ConsultationNumber(number);
        }

        /** The occasion in the database, such as {@code handed_over:1} or {@code overdue:1:2026-09-23}. */
        String code() {
            return occasion.code() + ":" + ordinal + (due == null ? "" : ":" + due);
        }

        static Key read(long number, String code) {
            var parts = code.split(":", 3);
            return new Key(
                    number,
                    Occasion.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(parts[1]),
                    parts.length == 3 ? LocalDate.parse(parts[2]) : null);
        }
    }

    /** Who is being told; a mailbox told in one stage is left out in the next. */
    enum Stage {
        LEADERS,
        FOLLOWERS,
        SIGNERS
    }
}
