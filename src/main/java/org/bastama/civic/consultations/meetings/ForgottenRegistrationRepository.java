package org.bastama.civic.consultations.meetings;

import static bastama.db.consultations.Tables.MEETING;
import static bastama.db.consultations.Tables.MEETING_REGISTRATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what is kept of registrations no longer than it is needed. */
@Repository
class ForgottenRegistrationRepository {

    private final DSLContext database;

    ForgottenRegistrationRepository(DSLContext database) {
        this.database = database;
    }

    /** Forgets what was never confirmed and whose link ended before a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetPending(Instant endedBefore) {
        database.deleteFrom(MEETING_REGISTRATION)
                .where(
                        MEETING_REGISTRATION.STATE.eq(RegistrationState.PENDING.code()),
                        MEETING_REGISTRATION.TOKEN_UNTIL.lt(endedBefore))
                .execute();
    }

    /** Forgets who registered for meetings that ended before a time; how many came stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetPeople(Instant endedBefore) {
        database.update(MEETING_REGISTRATION)
                .setNull(MEETING_REGISTRATION.PARTICIPANT)
                .setNull(MEETING_REGISTRATION.MAILBOX_HMAC)
                .setNull(MEETING_REGISTRATION.NAME_SEALED)
                .setNull(MEETING_REGISTRATION.EMAIL_SEALED)
                .setNull(MEETING_REGISTRATION.TOKEN_SEALED)
                .where(
                        MEETING_REGISTRATION.EMAIL_SEALED.isNotNull(),
                        exists(selectOne()
                                .from(MEETING)
                                .where(
                                        MEETING.CONSULTATION.eq(MEETING_REGISTRATION.CONSULTATION),
                                        MEETING.PART.eq(MEETING_REGISTRATION.PART),
                                        MEETING.ENDS_AT.lt(endedBefore))))
                .execute();
    }

    /** Forgets all registrations of a consultation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ConsultationNumber consultation) {
        database.deleteFrom(MEETING_REGISTRATION)
                .where(MEETING_REGISTRATION.CONSULTATION.eq(consultation.value()))
                .execute();
    }
}
