package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.CONFIRMATION_MAIL;
import static bastama.db.signatures.Tables.MAILBOX_INDEX;
import static bastama.db.signatures.Tables.SIGNATURE;
import static org.jooq.impl.DSL.notExists;

import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
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

    /** Notes signatures of mailboxes; those that are noted already stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(List<BatchChanges.Indexed> signatures) {
        if (signatures.isEmpty()) {
            return;
        }
        var insert = database.batch(database.insertInto(MAILBOX_INDEX)
                .columns(MAILBOX_INDEX.MAILBOX_HMAC, MAILBOX_INDEX.PETITION, MAILBOX_INDEX.SIGNATURE_ID)
                .values((String) null, null, null)
                .onConflictDoNothing());
        insert.bind(signatures.stream()
                        .distinct()
                        .map(one -> new Object[] {
                            one.mailbox(),
                            one.signature().number().value(),
                            one.signature().id()
                        })
                        .toArray(Object[][]::new))
                .execute();
    }

    /** Forgets signatures of mailboxes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(List<BatchChanges.Indexed> signatures) {
        signatures.forEach(one -> database.deleteFrom(MAILBOX_INDEX)
                .where(MAILBOX_INDEX.MAILBOX_HMAC.eq(one.mailbox()))
                .and(MAILBOX_INDEX.PETITION.eq(one.signature().number().value()))
                .and(MAILBOX_INDEX.SIGNATURE_ID.eq(one.signature().id()))
                .execute());
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
