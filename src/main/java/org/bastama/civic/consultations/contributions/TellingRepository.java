package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.SILENT_MAILBOX;
import static bastama.db.consultations.Tables.TELLING;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which contributors are still to be told what was done with what they sent, and which mailboxes want no such mails. */
@Repository
class TellingRepository {

    private final DSLContext database;

    TellingRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(ConsultationNumber consultation, Instant now) {
        database.insertInto(TELLING)
                .set(TELLING.CONSULTATION, consultation.value())
                .set(TELLING.STARTED_AT, now)
                .execute();
    }

    /** Consultations whose contributors are not all told, the oldest outcome first. */
    List<ConsultationNumber> unfinished(int count) {
        return database.select(TELLING.CONSULTATION)
                .from(TELLING)
                .where(TELLING.FINISHED_AT.isNull())
                .orderBy(TELLING.STARTED_AT, TELLING.CONSULTATION)
                .limit(count)
                .fetch(row -> new ConsultationNumber(row.value1()));
    }

    /** Holds it until the transaction ends; false when all are told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(ConsultationNumber consultation) {
        return database.selectFrom(TELLING)
                .where(TELLING.CONSULTATION.eq(consultation.value()), TELLING.FINISHED_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** So many mailboxes that are not told yet. */
    List<String> untold(ConsultationNumber consultation, int count) {
        return database.selectDistinct(CONTRIBUTION.MAILBOX_HMAC)
                .from(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()),
                        CONTRIBUTION.MAILBOX_HMAC.isNotNull(),
                        CONTRIBUTION.TOLD_AT.isNull())
                .orderBy(CONTRIBUTION.MAILBOX_HMAC)
                .limit(count)
                .fetch(CONTRIBUTION.MAILBOX_HMAC);
    }

    /** The public contributions of mailboxes, by mailbox and number. */
    Map<String, List<ContributionRow>> of(ConsultationNumber consultation, Collection<String> mailboxes) {
        return database.selectFrom(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()),
                        CONTRIBUTION.MAILBOX_HMAC.in(mailboxes))
                .orderBy(CONTRIBUTION.NUMBER)
                .fetchGroups(CONTRIBUTION.MAILBOX_HMAC, ContributionRepository::row);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void told(ConsultationNumber consultation, Collection<String> mailboxes, Instant now) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.TOLD_AT, now)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.MAILBOX_HMAC.in(mailboxes))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(ConsultationNumber consultation, Instant now) {
        database.update(TELLING)
                .set(TELLING.FINISHED_AT, now)
                .where(TELLING.CONSULTATION.eq(consultation.value()))
                .execute();
    }

    /** Since when which of these mailboxes want no mails about what they had sent until then. */
    Map<String, Instant> silent(Collection<String> mailboxes) {
        return database.select(SILENT_MAILBOX.MAILBOX_HMAC, SILENT_MAILBOX.SINCE)
                .from(SILENT_MAILBOX)
                .where(SILENT_MAILBOX.MAILBOX_HMAC.in(mailboxes))
                .fetchMap(SILENT_MAILBOX.MAILBOX_HMAC, SILENT_MAILBOX.SINCE);
    }

    /** From now on a mailbox wants none; of two at once one notes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void silence(String mailbox, Instant now) {
        var known = database.update(SILENT_MAILBOX)
                .set(SILENT_MAILBOX.SINCE, now)
                .where(SILENT_MAILBOX.MAILBOX_HMAC.eq(mailbox))
                .execute();
        if (known == 0) {
            database.insertInto(SILENT_MAILBOX)
                    .set(SILENT_MAILBOX.MAILBOX_HMAC, mailbox)
                    .set(SILENT_MAILBOX.SINCE, now)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Which of these mailboxes have a public contribution in a consultation. */
    Set<String> contributed(ConsultationNumber consultation, Collection<String> mailboxes) {
        return of(consultation, mailboxes).keySet();
    }
}
