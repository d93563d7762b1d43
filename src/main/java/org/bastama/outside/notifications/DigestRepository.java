package org.bastama.outside.notifications;

import static bastama.db.notifications.Tables.DIGEST_ITEM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What digests have to tell. */
@Repository
class DigestRepository {

    private final DSLContext database;

    DigestRepository(DSLContext database) {
        this.database = database;
    }

    /** Notes a step for the digest of a mailbox that is written on a day; once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String mailbox, Mailing.Key key, LocalDate dueOn, Instant now) {
        database.insertInto(DIGEST_ITEM)
                .set(DIGEST_ITEM.MAILBOX_HMAC, mailbox)
                .set(DIGEST_ITEM.NUMBER, key.number())
                .set(DIGEST_ITEM.OCCASION, key.code())
                .set(DIGEST_ITEM.DUE_ON, dueOn)
                .set(DIGEST_ITEM.NOTED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    /** Mailboxes that something is to be told today, in their order, after one. */
    List<String> due(LocalDate today, String after, int count) {
        return database.selectDistinct(DIGEST_ITEM.MAILBOX_HMAC)
                .from(DIGEST_ITEM)
                .where(DIGEST_ITEM.DUE_ON.le(today), DIGEST_ITEM.MAILBOX_HMAC.gt(after))
                .orderBy(DIGEST_ITEM.MAILBOX_HMAC)
                .limit(count)
                .fetch(DIGEST_ITEM.MAILBOX_HMAC);
    }

    /**
     * Takes what is to be told to a mailbox, in the order it happened. Of two that take at once one gets it all: the
     * other waits for the rows, and each row is given only to who deleted it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DigestItem> take(String mailbox, LocalDate today) {
        return database
                .selectFrom(DIGEST_ITEM)
                .where(DIGEST_ITEM.MAILBOX_HMAC.eq(mailbox), DIGEST_ITEM.DUE_ON.le(today))
                .orderBy(DIGEST_ITEM.NOTED_AT, DIGEST_ITEM.NUMBER, DIGEST_ITEM.OCCASION)
                .forUpdate()
                .fetch()
                .stream()
                .filter(this::delete)
                .map(DigestRepository::item)
                .toList();
    }

    private boolean delete(Record row) {
        return database.deleteFrom(DIGEST_ITEM)
                        .where(
                                DIGEST_ITEM.MAILBOX_HMAC.eq(row.get(DIGEST_ITEM.MAILBOX_HMAC)),
                                DIGEST_ITEM.NUMBER.eq(row.get(DIGEST_ITEM.NUMBER)),
                                DIGEST_ITEM.OCCASION.eq(row.get(DIGEST_ITEM.OCCASION)))
                        .execute()
                == 1;
    }

    private static DigestItem item(Record row) {
        return new DigestItem(
                Mailing.Key.read(row.get(DIGEST_ITEM.NUMBER), row.get(DIGEST_ITEM.OCCASION)),
                row.get(DIGEST_ITEM.NOTED_AT));
    }
}
