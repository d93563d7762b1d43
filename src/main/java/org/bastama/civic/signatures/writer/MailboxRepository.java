package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.CONFIRMATION_MAIL;
import static bastama.db.signatures.Tables.MAILBOX_INDEX;
import static bastama.db.signatures.Tables.SIGNATURE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is keyed by the mailbox over the whole portal: which signatures are its own, and the mails of a day. */
@Repository
class MailboxRepository {

    private final DSLContext database;

    MailboxRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String mailbox, PetitionNumber number, UUID signature) {
        database.insertInto(MAILBOX_INDEX)
                .columns(MAILBOX_INDEX.MAILBOX_HMAC, MAILBOX_INDEX.PETITION, MAILBOX_INDEX.SIGNATURE_ID)
                .select(database.select(val(mailbox), val(number.value()), val(signature))
                        .where(notExists(database.selectOne()
                                .from(MAILBOX_INDEX)
                                .where(MAILBOX_INDEX.MAILBOX_HMAC.eq(mailbox))
                                .and(MAILBOX_INDEX.PETITION.eq(number.value()))
                                .and(MAILBOX_INDEX.SIGNATURE_ID.eq(signature)))))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String mailbox, PetitionNumber number, UUID signature) {
        database.deleteFrom(MAILBOX_INDEX)
                .where(MAILBOX_INDEX.MAILBOX_HMAC.eq(mailbox))
                .and(MAILBOX_INDEX.PETITION.eq(number.value()))
                .and(MAILBOX_INDEX.SIGNATURE_ID.eq(signature))
                .execute();
    }

    /** The places of a mailbox's day that are taken by mails. */
    Set<Integer> takenPlaces(String mailbox, LocalDate day) {
        return database.select(CONFIRMATION_MAIL.PLACE)
                .from(CONFIRMATION_MAIL)
                .where(CONFIRMATION_MAIL.MAILBOX_HMAC.eq(mailbox))
                .and(CONFIRMATION_MAIL.ON_DAY.eq(day))
                .and(CONFIRMATION_MAIL.PLACE.isNotNull())
                .fetchSet(CONFIRMATION_MAIL.PLACE);
    }

    /** Notes a mail in a place of the day, or one that is not sent because all are taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteMail(String mailbox, UUID id, LocalDate day, @Nullable Integer place, @Nullable UUID signature) {
        database.insertInto(CONFIRMATION_MAIL)
                .set(CONFIRMATION_MAIL.MAILBOX_HMAC, mailbox)
                .set(CONFIRMATION_MAIL.ID, id)
                .set(CONFIRMATION_MAIL.ON_DAY, day)
                .set(CONFIRMATION_MAIL.PLACE, place)
                .set(CONFIRMATION_MAIL.SIGNATURE_ID, signature)
                .execute();
    }

    /** A confirmed signature's mails take no place any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freePlaces(String mailbox, UUID signature) {
        database.deleteFrom(CONFIRMATION_MAIL)
                .where(CONFIRMATION_MAIL.MAILBOX_HMAC.eq(mailbox))
                .and(CONFIRMATION_MAIL.SIGNATURE_ID.eq(signature))
                .execute();
    }

    /** Deletes what is noted of mails before that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetMails(LocalDate before) {
        return database.deleteFrom(CONFIRMATION_MAIL)
                .where(CONFIRMATION_MAIL.ON_DAY.lt(before))
                .execute();
    }

    /** Deletes entries of signatures that are no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetOrphans() {
        return database.deleteFrom(MAILBOX_INDEX)
                .where(notExists(database.selectOne()
                        .from(SIGNATURE)
                        .where(SIGNATURE.PETITION.eq(MAILBOX_INDEX.PETITION))
                        .and(SIGNATURE.ID.eq(MAILBOX_INDEX.SIGNATURE_ID))))
                .execute();
    }

    /** The signatures of a mailbox, newest first. */
    List<MailboxIndex.Entry> entries(String mailbox) {
        return database.select(MAILBOX_INDEX.PETITION, MAILBOX_INDEX.SIGNATURE_ID)
                .from(MAILBOX_INDEX)
                .where(MAILBOX_INDEX.MAILBOX_HMAC.eq(mailbox))
                .orderBy(MAILBOX_INDEX.SIGNATURE_ID.desc())
                .fetch(row -> new MailboxIndex.Entry(new PetitionNumber(row.value1()), row.value2()));
    }
}
