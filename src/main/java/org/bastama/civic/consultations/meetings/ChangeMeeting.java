package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationStep.Change;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes an announced meeting: an amendment that everybody reads; of another time or place all who registered are told. */
@Component
public class ChangeMeeting {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final MeetingRules rules;
    private final MeetingRepository meetings;
    private final SeatQueries seats;
    private final Seating seating;
    private final TellRegistered registered;
    private final Clock clock;

    ChangeMeeting(
            ConsultationSteps steps,
            ConsultationGuard guard,
            MeetingRules rules,
            MeetingRepository meetings,
            SeatQueries seats,
            Seating seating,
            TellRegistered registered,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.rules = rules;
        this.meetings = meetings;
        this.seats = seats;
        this.seating = seating;
        this.registered = registered;
        this.clock = clock;
    }

    /**
     * Publishes the change of the revision that was read, until the meeting begins. An agenda that is another one counts
     * as public from today; so does all of a meeting that is to be earlier. More seats go to those who wait. Whether
     * people register does not change. Rejected with field errors ({@code day}, {@code from}, {@code to}, {@code place},
     * {@code place-<language>}, {@code stream}, {@code agenda-<language>}, {@code seats}, {@code reason},
     * {@code reason-<language>}), {@code consultations.unknown}, {@code consultations.not-now},
     * {@code shared.changed-meanwhile} or {@code consultations.nothing-amended}.
     */
    @Transactional
    public void change(
            ConsultationNumber number, int part, MeetingPlan plan, LocalizedText reason, int revision, Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayAmend());
        var meeting = seating.hold(number, part);
        actions.require(meeting.stateAt(clock.instant()) == Meeting.State.AHEAD);
        if (meeting.revision() != revision) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        var rejections = new Rejections();
        var typed = plan.registering(meeting.registration()).cleaned(rejections, "");
        check(rejections, held, meeting, typed);
        var why = WrittenText.required(
                rejections, "reason", reason, ConsultationStep.LONGEST_NOTE, "consultations.reason-missing");
        rejections.throwIfAny();
        publish(held, meeting, meeting.changed(typed, agendaSince(meeting, typed), clock.instant()), why, actor);
    }

    private void publish(Consultation held, Meeting before, Meeting after, LocalizedText why, Actor actor) {
        var changes = MeetingChanges.of(before, after);
        if (changes.isEmpty()) {
            throw Rejection.of("consultations.nothing-amended");
        }
        meetings.save(after);
        steps.amended(held, clock.instant(), actor, why, changes);
        if (changes.stream().anyMatch(ChangeMeeting::concernsWhoComes)) {
            registered.all(MeetingMails.What.CHANGED, held, after, why);
        }
        seating.fill(held, after);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }

    private LocalDate agendaSince(Meeting meeting, MeetingPlan typed) {
        return typed.agenda().texts().equals(meeting.agenda().texts()) ? meeting.agendaOn() : today();
    }

    private void check(Rejections rejections, Consultation held, Meeting meeting, MeetingPlan typed) {
        rules.requireWhole(rejections, "", typed, held.text().original());
        var time = typed.time().orElse(meeting.time());
        var isEarlier = time.start().isBefore(meeting.time().start());
        rules.requireDay(rejections, "", typed, held, isEarlier ? today() : agendaSince(meeting, typed));
        rejections.require(time.start().isAfter(clock.instant()), "from", "consultations.meetings.past");
        var taken = seats.seats(meeting).registered();
        var room = typed.seats().matches("[0-9]+") ? Integer.valueOf(typed.seats()) : null;
        rejections.require(room == null || room >= taken, "seats", "consultations.meetings.seats-taken", taken);
    }

    private static boolean concernsWhoComes(Change change) {
        return List.of(Change.MEETING_TIME, Change.MEETING_PLACE, Change.MEETING_STREAM)
                .contains(change.name());
    }
}
