package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.util.List;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationStep.Change;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a meeting, with a reason that everybody reads and all who registered are told. */
@Component
public class CancelMeeting {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final MeetingRepository meetings;
    private final Seating seating;
    private final TellRegistered registered;
    private final Clock clock;

    CancelMeeting(
            ConsultationSteps steps,
            ConsultationGuard guard,
            MeetingRepository meetings,
            Seating seating,
            TellRegistered registered,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.meetings = meetings;
        this.seating = seating;
        this.registered = registered;
        this.clock = clock;
    }

    /**
     * Cancels it for good, until it is over. Rejected with field errors ({@code reason}, {@code reason-<language>}),
     * {@code consultations.unknown} or {@code consultations.not-now}.
     */
    @Transactional
    public void cancel(ConsultationNumber number, int part, LocalizedText reason, Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayAmend());
        var meeting = seating.hold(number, part);
        var now = clock.instant();
        var state = meeting.stateAt(now);
        actions.require(state == Meeting.State.AHEAD || state == Meeting.State.RUNNING);
        var rejections = new Rejections();
        var why = WrittenText.required(
                rejections, "reason", reason, ConsultationStep.LONGEST_NOTE, "consultations.reason-missing");
        rejections.throwIfAny();
        var cancelled = meeting.told(new Meeting.Cancelled(why, now, actor.name()), null, now);
        meetings.save(cancelled);
        steps.told(
                held,
                ConsultationStep.Kind.MEETING_CANCELLED,
                now,
                actor,
                why,
                List.of(Change.ofMeeting(
                        Change.MEETING_TIME, part, meeting.time().written(), "")));
        registered.all(MeetingMails.What.CANCELLED, held, cancelled, why);
    }
}
