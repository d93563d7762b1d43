package org.bastama.outside.notifications;

import static bastama.db.notifications.Tables.CONFIRMATION_MAIL;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.Savepoint;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many mails asking to confirm each mailbox got on a day: each mail takes a place, and places are few. */
@Repository
class ConfirmationMailRepository {

    private final DSLContext database;
    private final Savepoint savepoint;

    ConfirmationMailRepository(DSLContext database, Savepoint savepoint) {
        this.database = database;
        this.savepoint = savepoint;
    }

    /** Takes one of so many places, per mailbox and day; false when all are taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takePlace(String mailbox, LocalDate day, int places) {
        return IntStream.rangeClosed(1, places).anyMatch(place -> took(mailbox, day, place));
    }

    /** The mailbox has shown that it wants mail: its places are free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freePlaces(String mailbox) {
        database.deleteFrom(CONFIRMATION_MAIL)
                .where(CONFIRMATION_MAIL.MAILBOX_HMAC.eq(mailbox))
                .execute();
    }

    /** Forgets the days before this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteBefore(LocalDate day) {
        database.deleteFrom(CONFIRMATION_MAIL)
                .where(CONFIRMATION_MAIL.ON_DAY.lt(day))
                .execute();
    }

    private boolean took(String mailbox, LocalDate day, int place) {
        return savepoint.inserted(() -> database.insertInto(CONFIRMATION_MAIL)
                .set(CONFIRMATION_MAIL.MAILBOX_HMAC, mailbox)
                .set(CONFIRMATION_MAIL.ON_DAY, day)
                .set(CONFIRMATION_MAIL.SLOT, place)
                .execute());
    }
}
