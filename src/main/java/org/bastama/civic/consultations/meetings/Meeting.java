package org.bastama.civic.consultations.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands.
 *
 * @param part the ordinal of its part
 * @param stream empty where it cannot be watched
 * @param agendaOn since which day the agenda is public as it stands
 * @param capacity how many can be registered; null where there is room for everybody
 * @param revision grows with every change
 * @param cancelled null while it is to take place
 * @param minutes null until they are published
 */
public record Meeting(
        ConsultationNumber consultation,
        int part,
        MeetingTime time,
        LocalizedText place,
        String stream,
        LocalizedText agenda,
        LocalDate agendaOn,
        boolean registration,
        @Nullable Integer capacity,
        int revision,
        Instant changedAt,
        @Nullable Cancelled cancelled,
        @Nullable Minutes minutes) {

    /** Why it does not take place, and who says so. */
    public record Cancelled(LocalizedText reason, Instant at, String by) {}

    /** How far a meeting is. */
    public enum State {
        /** To come. */
        AHEAD,
        /** Taking place. */
        RUNNING,
        /** Over; minutes may be published. */
        OVER,
        /** Not taking place. */
        CANCELLED;

        /** The name in message keys and in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a part plans, public since a time; empty until day and hours are planned. */
    static Optional<Meeting> planned(Consultation consultation, Consultation.Part part, Instant at) {
        var plan = MeetingPlan.of(part.content());
        return plan.time()
                .map(time -> new Meeting(
                        consultation.number(),
                        part.ordinal(),
                        time,
                        plan.place(),
                        plan.stream(),
                        plan.agenda(),
                        Formats.day(at),
                        plan.registration(),
                        plan.capacity(),
                        0,
                        at,
                        null,
                        null));
    }

    /** The same with another plan. */
    Meeting changed(MeetingPlan plan, LocalDate agendaSince, Instant at) {
        return new Meeting(
                consultation,
                part,
                plan.time().orElseThrow(),
                plan.place(),
                plan.stream(),
                plan.agenda(),
                agendaSince,
                registration,
                plan.capacity(),
                revision + 1,
                at,
                cancelled,
                minutes);
    }

    /** The same with what is told of it now. */
    Meeting told(@Nullable Cancelled why, @Nullable Minutes afterwards, Instant at) {
        return new Meeting(
                consultation,
                part,
                time,
                place,
                stream,
                agenda,
                agendaOn,
                registration,
                capacity,
                revision + 1,
                at,
                why,
                afterwards);
    }

    /** The same where one language comes before translations. */
    Meeting writtenIn(Language original) {
        return new Meeting(
                consultation,
                part,
                time,
                new LocalizedText(place.texts(), original),
                stream,
                new LocalizedText(agenda.texts(), original),
                agendaOn,
                registration,
                capacity,
                revision,
                changedAt,
                cancelled,
                minutes);
    }

    /** How far it is now. */
    public State stateAt(Instant now) {
        if (cancelled != null) {
            return State.CANCELLED;
        }
        if (time.isOver(now)) {
            return State.OVER;
        }
        return time.hasBegun(now) ? State.RUNNING : State.AHEAD;
    }

    /** Whether people can register now: until it begins. */
    public boolean takesRegistrations(Instant now) {
        return registration && stateAt(now) == State.AHEAD;
    }

    /** How it was planned, to be changed. */
    public MeetingPlan plan() {
        return new MeetingPlan(
                time.day(),
                time.from(),
                time.to(),
                place,
                stream,
                agenda,
                registration,
                capacity == null ? "" : String.valueOf(capacity));
    }
}
