package org.bastama.civic.consultations.meetings;

import static bastama.db.consultations.Tables.MEETING_REGISTRATION;

import bastama.db.consultations.tables.records.MeetingRegistrationRecord;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.contributions.UnconfirmedMails;
import org.bastama.foundation.shared.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who registered for meetings. Whoever gives or takes a seat holds the meeting's row. */
@Repository
class RegistrationRepository implements UnconfirmedMails {

    private final DSLContext database;

    RegistrationRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(RegistrationRow row) {
        database.insertInto(MEETING_REGISTRATION).set(record(row)).execute();
    }

    /** Writes a registration anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(RegistrationRow row) {
        database.update(MEETING_REGISTRATION).set(record(row)).where(is(row)).execute();
    }

    Optional<RegistrationRow> find(ContributionToken token) {
        return database.selectFrom(MEETING_REGISTRATION)
                .where(
                        MEETING_REGISTRATION.CONSULTATION.eq(token.number().value()),
                        MEETING_REGISTRATION.TOKEN_HASH.eq(token.hash()))
                .fetchOptional(RegistrationRepository::row);
    }

    Optional<RegistrationRow> find(ConsultationNumber consultation, UUID id) {
        return database.selectFrom(MEETING_REGISTRATION)
                .where(MEETING_REGISTRATION.CONSULTATION.eq(consultation.value()), MEETING_REGISTRATION.ID.eq(id))
                .fetchOptional(RegistrationRepository::row);
    }

    /** The registration of a participant who has a seat or waits. */
    Optional<RegistrationRow> of(ConsultationNumber consultation, int part, String participant) {
        return database.selectFrom(MEETING_REGISTRATION)
                .where(of(consultation, part), MEETING_REGISTRATION.PARTICIPANT.eq(participant))
                .fetchOptional(RegistrationRepository::row);
    }

    /** The registration of a code. */
    Optional<RegistrationRow> byCode(ConsultationNumber consultation, int part, String code) {
        return database.selectFrom(MEETING_REGISTRATION)
                .where(of(consultation, part), MEETING_REGISTRATION.CODE.eq(code))
                .fetchOptional(RegistrationRepository::row);
    }

    /** Notes that somebody came; false when that was noted before, or there is no seat. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean checkIn(RegistrationRow row, Instant at) {
        return database.update(MEETING_REGISTRATION)
                        .set(MEETING_REGISTRATION.CHECKED_IN_AT, at)
                        .where(
                                is(row),
                                MEETING_REGISTRATION.STATE.eq(RegistrationState.REGISTERED.code()),
                                MEETING_REGISTRATION.CHECKED_IN_AT.isNull())
                        .execute()
                == 1;
    }

    @Override
    public int pending(String mailboxHmac, Instant since) {
        return database.fetchCount(
                MEETING_REGISTRATION,
                MEETING_REGISTRATION.MAILBOX_HMAC.eq(mailboxHmac),
                MEETING_REGISTRATION.CREATED_AT.gt(since),
                MEETING_REGISTRATION.STATE.eq(RegistrationState.PENDING.code()));
    }

    static Condition of(ConsultationNumber consultation, int part) {
        return MEETING_REGISTRATION.CONSULTATION.eq(consultation.value()).and(MEETING_REGISTRATION.PART.eq(part));
    }

    private static Condition is(RegistrationRow row) {
        return MEETING_REGISTRATION
                .CONSULTATION
                .eq(row.consultation().value())
                .and(MEETING_REGISTRATION.ID.eq(row.id()));
    }

    private static MeetingRegistrationRecord record(RegistrationRow row) {
        return new MeetingRegistrationRecord(
                row.consultation().value(),
                row.part(),
                row.id(),
                row.state().code(),
                row.participant(),
                row.mailboxHmac(),
                row.nameSealed(),
                row.emailSealed(),
                row.tokenSealed(),
                row.language().code(),
                row.tokenHash(),
                row.tokenUntil(),
                row.place(),
                row.code(),
                row.sameAs(),
                row.createdAt(),
                row.checkedInAt());
    }

    static RegistrationRow row(MeetingRegistrationRecord row) {
        return new RegistrationRow(
                new ConsultationNumber(row.getConsultation()),
                row.getPart(),
                row.getId(),
                RegistrationState.of(row.getState()),
                row.getParticipant(),
                row.getMailboxHmac(),
                row.getNameSealed(),
                row.getEmailSealed(),
                row.getTokenSealed(),
                Language.of(row.getLanguage()).orElse(Language.KK),
                row.getTokenHash(),
                row.getTokenUntil(),
                row.getPlace(),
                row.getCode(),
                row.getSameAs(),
                row.getCreatedAt(),
                row.getCheckedInAt());
    }
}
