package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationStep.Change;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what was said and decided at a meeting and how many came; what is corrected later is an amendment. */
@Component
public class PublishMinutes {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final MeetingRepository meetings;
    private final SeatQueries seats;
    private final Seating seating;
    private final ContributionQueries contributions;
    private final Clock clock;

    PublishMinutes(
            ConsultationSteps steps,
            ConsultationGuard guard,
            MeetingRepository meetings,
            SeatQueries seats,
            Seating seating,
            ContributionQueries contributions,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.meetings = meetings;
        this.seats = seats;
        this.seating = seating;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * Publishes the minutes of a meeting that is over, or corrects those of the revision that was read; a correction has a
     * reason. Rejected with field errors as {@link MinutesDraft} names them, {@code reason} and
     * {@code reason-<language>}, with {@code consultations.unknown}, {@code consultations.not-now},
     * {@code shared.changed-meanwhile} or {@code consultations.nothing-amended}.
     */
    @Transactional
    public void publish(
            ConsultationNumber number, int part, MinutesDraft draft, LocalizedText reason, int revision, Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayPublishMinutes());
        var meeting = seating.hold(number, part);
        actions.require(meeting.stateAt(clock.instant()) == Meeting.State.OVER);
        if (meeting.revision() != revision) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        var before = meeting.minutes();
        var rejections = new Rejections();
        var after = minutes(rejections, meeting, draft, actor);
        var why = why(rejections, held, meeting, reason);
        rejections.throwIfAny();
        var changes = before == null ? List.<Change>of() : changes(part, before, after);
        meetings.save(meeting.told(null, after, after.publishedAt()));
        if (before == null) {
            steps.told(held, ConsultationStep.Kind.MINUTES_PUBLISHED, after.publishedAt(), actor, why, changes);
        } else {
            steps.amended(held, after.publishedAt(), actor, why, changes);
        }
    }

    private Minutes minutes(Rejections rejections, Meeting meeting, MinutesDraft draft, Actor actor) {
        var before = meeting.minutes();
        var checkedIn = before == null ? seats.checkedIn(meeting) : before.checkedIn();
        var checked = draft.check(
                rejections,
                checkedIn,
                contribution -> isKnown(before, contribution)
                        || contributions
                                .find(meeting.consultation(), contribution)
                                .isPresent());
        return new Minutes(
                checked.text(), checked.attended(), checkedIn, checked.decisions(), clock.instant(), actor.name());
    }

    /** Of the first ones, which meeting they are of; of a correction, the reason. */
    private static LocalizedText why(Rejections rejections, Consultation held, Meeting meeting, LocalizedText reason) {
        return meeting.minutes() == null
                ? held.part(meeting.part()).map(Consultation.Part::title).orElseThrow()
                : WrittenText.required(
                        rejections, "reason", reason, ConsultationStep.LONGEST_NOTE, "consultations.reason-missing");
    }

    /** What stands there already may stay, though it was hidden or taken back since. */
    private static boolean isKnown(@Nullable Minutes before, int contribution) {
        return before != null
                && before.decisions().stream()
                        .anyMatch(decision -> decision.contributions().contains(contribution));
    }

    private static List<Change> changes(int part, Minutes before, Minutes after) {
        var changes = new ArrayList<Change>();
        if (!before.text().texts().equals(after.text().texts())) {
            changes.add(Change.ofMeeting(Change.MEETING_MINUTES, part, before.text(), after.text()));
        }
        if (before.attended() != after.attended()) {
            changes.add(Change.ofMeeting(
                    Change.MEETING_ATTENDED,
                    part,
                    String.valueOf(before.attended()),
                    String.valueOf(after.attended())));
        }
        if (!before.decisions().equals(after.decisions())) {
            changes.add(Change.ofMeeting(Change.MEETING_DECISIONS, part, told(before), told(after)));
        }
        if (changes.isEmpty()) {
            throw Rejection.of("consultations.nothing-amended");
        }
        return changes;
    }

    /** The decisions in each language that one of them is in, a line each, with the numbers behind. */
    private static LocalizedText told(Minutes minutes) {
        var told = LocalizedText.empty();
        for (var language : Language.all()) {
            told = told.with(
                    language,
                    minutes.decisions().stream()
                            .flatMap(decision ->
                                    decision.text().exactly(language).stream().map(text -> text + numbers(decision)))
                            .collect(Collectors.joining("\n")));
        }
        return told;
    }

    private static String numbers(Minutes.Decision decision) {
        return decision.contributions().isEmpty()
                ? ""
                : decision.contributions().stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
    }
}
