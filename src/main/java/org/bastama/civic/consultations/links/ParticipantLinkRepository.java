package org.bastama.civic.consultations.links;

import static bastama.db.consultations.Tables.PARTICIPANT_LINK;

import bastama.db.consultations.tables.records.ParticipantLinkRecord;
import java.time.Instant;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmationMails;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.contributions.UnconfirmedMails;
import org.bastama.foundation.shared.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored links of participants. */
@Repository
class ParticipantLinkRepository implements UnconfirmedMails {

    private final DSLContext database;

    ParticipantLinkRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ParticipantLink link) {
        database.insertInto(PARTICIPANT_LINK)
                .set(PARTICIPANT_LINK.CONSULTATION, link.consultation().value())
                .set(PARTICIPANT_LINK.PART, link.part())
                .set(PARTICIPANT_LINK.KIND, link.kind().code())
                .set(PARTICIPANT_LINK.TOKEN_HASH, link.tokenHash())
                .set(PARTICIPANT_LINK.PARTICIPANT, link.participant())
                .set(PARTICIPANT_LINK.LANGUAGE, link.language().code())
                .set(PARTICIPANT_LINK.CONTENT, link.content())
                .set(PARTICIPANT_LINK.MAILBOX_HMAC, link.mailboxHmac())
                .set(PARTICIPANT_LINK.TOKEN_UNTIL, link.tokenUntil())
                .set(PARTICIPANT_LINK.CREATED_AT, link.createdAt())
                .set(PARTICIPANT_LINK.CONFIRMED_AT, link.confirmedAt())
                .execute();
    }

    Optional<ParticipantLink> find(ConfirmationMails.Sent kind, ContributionToken token) {
        return database.selectFrom(PARTICIPANT_LINK)
                .where(of(kind, token))
                .fetchOptional(ParticipantLinkRepository::link);
    }

    /** The same, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ParticipantLink> lock(ConfirmationMails.Sent kind, ContributionToken token) {
        return database.selectFrom(PARTICIPANT_LINK)
                .where(of(kind, token))
                .forUpdate()
                .fetchOptional(ParticipantLinkRepository::link);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(ParticipantLink link, String kept, Instant at) {
        database.update(PARTICIPANT_LINK)
                .set(PARTICIPANT_LINK.CONTENT, kept)
                .setNull(PARTICIPANT_LINK.MAILBOX_HMAC)
                .set(PARTICIPANT_LINK.CONFIRMED_AT, at)
                .where(
                        PARTICIPANT_LINK.CONSULTATION.eq(link.consultation().value()),
                        PARTICIPANT_LINK.TOKEN_HASH.eq(link.tokenHash()))
                .execute();
    }

    @Override
    public int pending(String mailboxHmac, Instant since) {
        return database.fetchCount(
                PARTICIPANT_LINK,
                PARTICIPANT_LINK.MAILBOX_HMAC.eq(mailboxHmac),
                PARTICIPANT_LINK.CREATED_AT.gt(since),
                PARTICIPANT_LINK.CONFIRMED_AT.isNull());
    }

    /** Forgets what was never confirmed and whose link ended before a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Instant endedBefore) {
        database.deleteFrom(PARTICIPANT_LINK)
                .where(PARTICIPANT_LINK.CONFIRMED_AT.isNull(), PARTICIPANT_LINK.TOKEN_UNTIL.lt(endedBefore))
                .execute();
    }

    /** Forgets all links of a consultation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ConsultationNumber consultation) {
        database.deleteFrom(PARTICIPANT_LINK)
                .where(PARTICIPANT_LINK.CONSULTATION.eq(consultation.value()))
                .execute();
    }

    private static Condition of(ConfirmationMails.Sent kind, ContributionToken token) {
        return PARTICIPANT_LINK
                .CONSULTATION
                .eq(token.number().value())
                .and(PARTICIPANT_LINK.TOKEN_HASH.eq(token.hash()))
                .and(PARTICIPANT_LINK.KIND.eq(kind.code()));
    }

    private static ParticipantLink link(ParticipantLinkRecord row) {
        return new ParticipantLink(
                new ConsultationNumber(row.getConsultation()),
                row.getPart(),
                ConfirmationMails.Sent.of(row.getKind()).orElseThrow(),
                row.getTokenHash(),
                row.getParticipant(),
                Language.of(row.getLanguage()).orElse(Language.KK),
                row.getContent(),
                row.getMailboxHmac(),
                row.getTokenUntil(),
                row.getCreatedAt(),
                row.getConfirmedAt());
    }
}
