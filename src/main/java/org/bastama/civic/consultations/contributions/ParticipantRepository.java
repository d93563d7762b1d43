package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.count;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where those who take part live, by mailbox. Whoever changes it holds the consultation's row. */
@Repository
class ParticipantRepository {

    private final DSLContext database;

    ParticipantRepository(DSLContext database) {
        this.database = database;
    }

    Optional<String> find(ConsultationNumber consultation, String mailboxHmac) {
        return database.select(PARTICIPANT.PLACE)
                .from(PARTICIPANT)
                .where(PARTICIPANT.CONSULTATION.eq(consultation.value()), PARTICIPANT.MAILBOX_HMAC.eq(mailboxHmac))
                .fetchOptional(PARTICIPANT.PLACE);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(ConsultationNumber consultation, String mailboxHmac, String place) {
        remove(consultation, mailboxHmac);
        database.insertInto(PARTICIPANT)
                .set(PARTICIPANT.CONSULTATION, consultation.value())
                .set(PARTICIPANT.MAILBOX_HMAC, mailboxHmac)
                .set(PARTICIPANT.PLACE, place)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ConsultationNumber consultation, String mailboxHmac) {
        database.deleteFrom(PARTICIPANT)
                .where(PARTICIPANT.CONSULTATION.eq(consultation.value()), PARTICIPANT.MAILBOX_HMAC.eq(mailboxHmac))
                .execute();
    }

    /** Forgets all of a consultation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(ConsultationNumber consultation) {
        database.deleteFrom(PARTICIPANT)
                .where(PARTICIPANT.CONSULTATION.eq(consultation.value()))
                .execute();
    }

    /** How many mailboxes with a public contribution are where; those that did not say under the empty text. */
    Map<String, Integer> people(ConsultationNumber consultation) {
        var senders = database.selectDistinct(CONTRIBUTION.MAILBOX_HMAC)
                .from(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()),
                        CONTRIBUTION.MAILBOX_HMAC.isNotNull())
                .asTable("sender");
        return database
                .select(PARTICIPANT.PLACE, count())
                .from(senders)
                .leftJoin(PARTICIPANT)
                .on(
                        PARTICIPANT.CONSULTATION.eq(consultation.value()),
                        PARTICIPANT.MAILBOX_HMAC.eq(senders.field(CONTRIBUTION.MAILBOX_HMAC)))
                .groupBy(PARTICIPANT.PLACE)
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.value1() == null ? "" : row.value1(), row -> row.value2()));
    }
}
