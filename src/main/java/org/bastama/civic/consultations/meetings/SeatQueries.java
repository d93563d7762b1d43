package org.bastama.civic.consultations.meetings;

import static bastama.db.consultations.Tables.MEETING_REGISTRATION;
import static org.jooq.impl.DSL.max;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who has a seat and who waits. What is to be relied on is asked by whoever holds the meeting's row. */
@Component
class SeatQueries {

    private final DSLContext database;

    SeatQueries(DSLContext database) {
        this.database = database;
    }

    /** Those in a state, by their place. */
    List<RegistrationRow> in(Meeting meeting, RegistrationState state) {
        return database.selectFrom(MEETING_REGISTRATION)
                .where(
                        RegistrationRepository.of(meeting.consultation(), meeting.part()),
                        MEETING_REGISTRATION.STATE.eq(state.code()))
                .orderBy(MEETING_REGISTRATION.PLACE)
                .fetch(RegistrationRepository::row);
    }

    /** Who has waited longest. */
    Optional<RegistrationRow> nextWaiting(Meeting meeting) {
        return database.selectFrom(MEETING_REGISTRATION)
                .where(
                        RegistrationRepository.of(meeting.consultation(), meeting.part()),
                        MEETING_REGISTRATION.STATE.eq(RegistrationState.WAITING.code()))
                .orderBy(MEETING_REGISTRATION.PLACE)
                .limit(1)
                .fetchOptional(RegistrationRepository::row);
    }

    Seats seats(Meeting meeting) {
        return new Seats(
                count(meeting, RegistrationState.REGISTERED),
                count(meeting, RegistrationState.WAITING),
                meeting.capacity());
    }

    private int count(Meeting meeting, RegistrationState state) {
        return database.fetchCount(
                MEETING_REGISTRATION,
                RegistrationRepository.of(meeting.consultation(), meeting.part()),
                MEETING_REGISTRATION.STATE.eq(state.code()));
    }

    /** How many wait in front of somebody. */
    int ahead(RegistrationRow row) {
        return database.fetchCount(
                MEETING_REGISTRATION,
                RegistrationRepository.of(row.consultation(), row.part()),
                MEETING_REGISTRATION.STATE.eq(RegistrationState.WAITING.code()),
                MEETING_REGISTRATION.PLACE.lt(row.place()));
    }

    /** How many were checked in. */
    int checkedIn(Meeting meeting) {
        return database.fetchCount(
                MEETING_REGISTRATION,
                RegistrationRepository.of(meeting.consultation(), meeting.part()),
                MEETING_REGISTRATION.CHECKED_IN_AT.isNotNull());
    }

    int nextPlace(Meeting meeting) {
        var last = database.select(max(MEETING_REGISTRATION.PLACE))
                .from(MEETING_REGISTRATION)
                .where(RegistrationRepository.of(meeting.consultation(), meeting.part()))
                .fetchOne(0, Integer.class);
        return Objects.requireNonNullElse(last, 0) + 1;
    }
}
