package org.bastama.civic.consultations.meetings;

import static bastama.db.consultations.Tables.MEETING;

import bastama.db.consultations.tables.records.MeetingRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The announced meetings. Whoever changes one, or who comes to it, holds its row. */
@Repository
class MeetingRepository {

    private final DSLContext database;
    private final MeetingDecisionRepository decisions;

    MeetingRepository(DSLContext database, MeetingDecisionRepository decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    Optional<Meeting> find(ConsultationNumber consultation, int part) {
        return database.fetchOptional(MEETING, MEETING.CONSULTATION.eq(consultation.value()), MEETING.PART.eq(part))
                .map(this::meeting);
    }

    /** Those of a consultation, by their place. */
    List<Meeting> of(ConsultationNumber consultation) {
        return database.selectFrom(MEETING)
                .where(MEETING.CONSULTATION.eq(consultation.value()))
                .orderBy(MEETING.PART)
                .fetch()
                .map(this::meeting);
    }

    /** The same as {@link #find}, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Meeting> lock(ConsultationNumber consultation, int part) {
        return database.selectFrom(MEETING)
                .where(MEETING.CONSULTATION.eq(consultation.value()), MEETING.PART.eq(part))
                .forUpdate()
                .fetchOptional()
                .map(this::meeting);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Meeting meeting) {
        database.insertInto(MEETING).set(row(meeting)).execute();
    }

    /** Writes a meeting anew, with its decisions. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Meeting meeting) {
        database.update(MEETING)
                .set(row(meeting))
                .where(MEETING.CONSULTATION.eq(meeting.consultation().value()), MEETING.PART.eq(meeting.part()))
                .execute();
        var minutes = meeting.minutes();
        if (minutes != null) {
            decisions.replace(meeting, minutes.decisions());
        }
    }

    private static MeetingRecord row(Meeting meeting) {
        var row = new MeetingRecord();
        row.setConsultation(meeting.consultation().value());
        row.setPart(meeting.part());
        row.setStartsAt(meeting.time().start());
        row.setEndsAt(meeting.time().end());
        row.setPlace(meeting.place().toJson());
        row.setStream(meeting.stream());
        row.setAgenda(meeting.agenda().toJson());
        row.setAgendaOn(meeting.agendaOn());
        row.setRegistration(meeting.registration());
        row.setCapacity(meeting.capacity());
        row.setRevision(meeting.revision());
        row.setChangedAt(meeting.changedAt());
        var cancelled = meeting.cancelled();
        if (cancelled != null) {
            row.setCancelledAt(cancelled.at());
            row.setCancelReason(cancelled.reason().toJson());
            row.setCancelledBy(cancelled.by());
        }
        var minutes = meeting.minutes();
        if (minutes != null) {
            row.setMinutes(minutes.text().toJson());
            row.setAttended(minutes.attended());
            row.setCheckedIn(minutes.checkedIn());
            row.setMinutesAt(minutes.publishedAt());
            row.setMinutesBy(minutes.by());
        }
        return row;
    }

    private Meeting meeting(MeetingRecord row) {
        return new Meeting(
                new ConsultationNumber(row.getConsultation()),
                row.getPart(),
                new MeetingTime(row.getStartsAt(), row.getEndsAt()),
                LocalizedText.fromJson(row.getPlace()),
                row.getStream(),
                LocalizedText.fromJson(row.getAgenda()),
                row.getAgendaOn(),
                row.getRegistration(),
                row.getCapacity(),
                row.getRevision(),
                row.getChangedAt(),
                cancelled(row),
                minutes(row));
    }

    private static Meeting.@Nullable Cancelled cancelled(MeetingRecord row) {
        return row.getCancelledAt() == null
                ? null
                : new Meeting.Cancelled(
                        LocalizedText.fromJson(row.getCancelReason()),
                        row.getCancelledAt(),
                        Objects.requireNonNullElse(row.getCancelledBy(), ""));
    }

    private @Nullable Minutes minutes(MeetingRecord row) {
        return row.getMinutesAt() == null
                ? null
                : new Minutes(
                        LocalizedText.fromJson(row.getMinutes()),
                        row.getAttended(),
                        row.getCheckedIn(),
                        decisions.of(row.getConsultation(), row.getPart()),
                        row.getMinutesAt(),
                        Objects.requireNonNullElse(row.getMinutesBy(), ""));
    }
}
