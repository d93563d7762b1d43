package org.bastama.civic.consultations.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationStep.Change;
import org.bastama.civic.consultations.ConsultationStep.Kind;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.Meetups;
import org.junit.jupiter.api.Test;

/** A meeting from its draft to its end, as those who hold it lead it. */
class MeetingsTest extends MeetingPartTest {

    private static final LocalizedText WHY = LocalizedText.of(null, "Ремонт в зале", "The room is repaired");

    @Test
    void aDraftMayBeIncompleteAndAnAnnouncementMayNot() {
        var number = meetups.draft(official, "");
        assertThat(meetings.find(get(number), get(number).part(PART).orElseThrow()))
                .isEmpty();
        assertRejected(
                () -> announce.announce(number, 2, official),
                "part.1.day shared.required",
                "part.1.from shared.required",
                "part.1.to shared.required",
                "part.1.place consultations.meetings.nowhere",
                "part.1.agenda-ru shared.required");
        var odd = new MeetingPlan(
                Meetups.DAY,
                LocalTime.of(18, 0),
                LocalTime.of(17, 0),
                LocalizedText.of(null, null, "Somewhere"),
                "",
                LocalizedText.of(null, "Улицы", null),
                true,
                "");
        save.save(number, Meetups.draft(odd.toContent()), 2, official);
        assertRejected(
                () -> announce.announce(number, 3, official),
                "part.1.to consultations.meetings.ends-before",
                "part.1.place-ru shared.required");
        var wrong = new MeetingPlan(
                null,
                null,
                null,
                LocalizedText.of(null, "x".repeat(301), null),
                "javascript:alert(1)",
                LocalizedText.empty(),
                true,
                "many");
        assertRejected(
                () -> save.save(number, Meetups.draft(wrong.toContent()), 3, official),
                "part.1.stream consultations.meetings.stream-address",
                "part.1.seats consultations.meetings.seats-number",
                "part.1.place-ru shared.too-long");
    }

    @Test
    void itIsHeldWhileTheConsultationIsOpenAndItsAgendaIsKnownThreeWorkingDaysBefore() {
        clock.set(Instant.parse("2026-09-03T06:00:00Z"));
        var number =
                meetups.draft(official, Meetups.on(LocalDate.of(2026, 9, 7)).toContent());
        assertThatThrownBy(() -> announce.announce(number, 2, official))
                .as("a Thursday, so that Friday, Monday and Tuesday are the three days")
                .hasMessage("consultations.meetings.too-soon");
        save.save(number, Meetups.draft(Meetups.on(LocalDate.of(2026, 9, 21)).toContent()), 2, official);
        assertRejected(() -> announce.announce(number, 3, official), "part.1.day consultations.meetings.outside");
        save.save(number, Meetups.draft(Meetups.on(LocalDate.of(2026, 9, 8)).toContent()), 3, official);
        announce.announce(number, 4, official);
        var meeting = meeting(number);
        assertThat(meeting.time().start()).isEqualTo(Instant.parse("2026-09-08T13:00:00Z"));
        assertThat(meeting.agendaOn()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(meeting.place().in(Language.KK))
                .as("the original comes first")
                .isEqualTo("Дом культуры, зал 2");
        assertThat(meeting.stateAt(clock.instant())).isEqualTo(Meeting.State.AHEAD);
        assertThat(meeting.stateAt(meeting.time().end())).isEqualTo(Meeting.State.OVER);
    }

    @Test
    void aChangeIsAVisibleAmendmentAndAllWhoRegisteredAreTold() {
        var stranger = actor(rows.person("Nobody Special", Language.EN));
        var number = announced("1");
        meetups.registered(number, "Dana Akhmetova", "dana@example.kz");
        meetups.registered(number, "Oleg Kim", "oleg@example.kz");
        var plan = Meetups.plan("2");
        var moved = new MeetingPlan(
                LocalDate.of(2026, 9, 16),
                plan.from(),
                LocalTime.of(19, 30),
                LocalizedText.of(null, "Школа 5", "School 5"),
                plan.stream(),
                plan.agenda(),
                false,
                "2");
        change.change(number, PART, moved, WHY, 0, official);
        var step = consultations.steps(number).getLast();
        assertThat(step.kind()).isEqualTo(Kind.AMENDED);
        assertThat(step.note().in(Language.EN)).isEqualTo("The room is repaired");
        assertThat(step.changes())
                .extracting(Change::field)
                .containsExactlyInAnyOrder("meetingTime.1", "meetingPlace.1", "meetingSeats.1");
        var time = step.changes().stream()
                .filter(one -> one.name().equals(Change.MEETING_TIME))
                .findFirst()
                .orElseThrow();
        assertThat(time.plainly(time.before(), Language.EN)).contains("15 September 2026, 18:00–20:00");
        assertThat(time.plainly(time.after(), Language.KK)).contains("2026\u00A0ж. 16\u00A0қыркүйек, 18:00–19:30");
        assertThat(meeting(number).registration()).as("does not change").isTrue();
        assertThat(subjects("dana@example.kz"))
                .containsExactly(
                        "Please confirm your registration: Quiet streets",
                        "You are registered for the meeting: Quiet streets",
                        "The meeting was changed: Quiet streets");
        assertThat(subjects("oleg@example.kz"))
                .as("one more seat goes to who waits")
                .containsExactly(
                        "Please confirm your registration: Quiet streets",
                        "You are on the waiting list for the meeting: Quiet streets",
                        "The meeting was changed: Quiet streets",
                        "There is a seat for you at the meeting: Quiet streets");
        assertThat(mailsTo("dana@example.kz").getFirst().text())
                .contains("The room is repaired", "16 September 2026, 18:00–19:30", "School 5");
        assertThatThrownBy(() -> change.change(number, PART, plan, WHY, 0, official))
                .hasMessage("shared.changed-meanwhile");
        assertThatThrownBy(() -> change.change(number, PART, moved, WHY, 1, official))
                .hasMessage("consultations.nothing-amended");
        assertRejected(
                () -> change.change(number, PART, Meetups.plan("1"), LocalizedText.empty(), 1, official),
                "seats consultations.meetings.seats-taken",
                "reason consultations.reason-missing");
        assertThatThrownBy(() -> change.change(number, PART, plan, WHY, 1, stranger))
                .hasMessage("shared.not-allowed");
    }

    @Test
    void anAgendaDoesNotChangeInTheLastDaysAndNoMeetingIsEarlierThanPeopleCanKnow() {
        var number = announced("");
        at(Instant.parse("2026-09-11T06:00:00Z"));
        var plan = Meetups.plan("");
        var other = new MeetingPlan(
                plan.day(),
                plan.from(),
                plan.to(),
                plan.place(),
                plan.stream(),
                LocalizedText.of(null, "Другое", null),
                true,
                "");
        assertThatThrownBy(() -> change.change(number, PART, other, WHY, 0, official))
                .as("Friday: Monday, Tuesday and Wednesday are the three days")
                .hasMessage("consultations.meetings.too-soon");
        assertThatThrownBy(() -> change.change(number, PART, Meetups.on(LocalDate.of(2026, 9, 14)), WHY, 0, official))
                .hasMessage("consultations.meetings.too-soon");
        change.change(number, PART, Meetups.on(LocalDate.of(2026, 9, 16)), WHY, 0, official);
        assertThat(meeting(number).agendaOn()).as("it is the same").isEqualTo(LocalDate.of(2026, 9, 2));
        at(Instant.parse("2026-09-16T13:00:00Z"));
        assertThatThrownBy(() -> change.change(number, PART, plan, WHY, 1, official))
                .hasMessage("consultations.not-now");
    }

    @Test
    void aCancelledMeetingIsToldWithItsReasonAndTakesNobody() {
        var number = announced("");
        meetups.registered(number, "Dana Akhmetova", "dana@example.kz");
        assertRejected(
                () -> cancel.cancel(number, PART, LocalizedText.empty(), official),
                "reason consultations.reason-missing");
        cancel.cancel(number, PART, WHY, official);
        var meeting = meeting(number);
        assertThat(meeting.stateAt(clock.instant())).isEqualTo(Meeting.State.CANCELLED);
        assertThat(meeting.cancelled())
                .extracting(Meeting.Cancelled::by, one -> one.reason().in(Language.RU))
                .containsExactly("John Smith", "Ремонт в зале");
        assertThat(steps(number)).last().isEqualTo(Kind.MEETING_CANCELLED);
        assertThat(mailsTo("dana@example.kz").getFirst().subject())
                .isEqualTo("The meeting is cancelled: Quiet streets");
        assertThatThrownBy(() -> meetups.sent(number, "Oleg Kim", "oleg@example.kz"))
                .hasMessage("consultations.meetings.registration-over");
        assertThatThrownBy(() -> cancel.cancel(number, PART, WHY, official)).hasMessage("consultations.not-now");
        at(Meetups.ENDS);
        assertThatThrownBy(() -> publish.publish(number, PART, minutes("5"), LocalizedText.empty(), 1, official))
                .hasMessage("consultations.not-now");
    }

    @Test
    void minutesAttendanceAndDecisionsArePublishedAfterwards() {
        var number = announced("");
        var token = meetups.registered(number, "Dana Akhmetova", "dana@example.kz");
        at(Meetups.BEGINS.minusSeconds(60));
        propose.propose(
                number,
                Meetups.IDEAS,
                new org.bastama.civic.consultations.ideas.Idea("Benches", "For the old."),
                sender("", "asel@example.kz"));
        confirm.confirm(token("asel@example.kz"));
        checkIn.checkIn(number, PART, code(token), official);
        assertThatThrownBy(() -> publish.publish(number, PART, minutes("5"), LocalizedText.empty(), 0, official))
                .as("not over yet")
                .hasMessage("consultations.not-now");
        at(Meetups.ENDS);
        assertRejected(
                () -> publish.publish(
                        number,
                        PART,
                        new MinutesDraft(
                                LocalizedText.empty(),
                                "0",
                                List.of(
                                        new MinutesDraft.Decided(LocalizedText.empty(), ""),
                                        new MinutesDraft.Decided(LocalizedText.empty(), "1, 7 x"))),
                        LocalizedText.empty(),
                        0,
                        official),
                "text consultations.meetings.minutes-missing",
                "attended consultations.meetings.attended-few",
                "decision.2 consultations.meetings.decision-missing",
                "decision.2.contributions consultations.meetings.unknown-contribution",
                "decision.2.contributions consultations.meetings.unknown-contribution");
        publish.publish(number, PART, minutes("5"), LocalizedText.empty(), 0, official);
        var minutes = meeting(number).minutes();
        assertThat(minutes).extracting(Minutes::attended, Minutes::checkedIn).containsExactly(5, 1);
        assertThat(minutes.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.text().in(Language.EN)).isEqualTo("Benches are put up");
            assertThat(decision.contributions()).containsExactly(1);
        });
        assertThat(meetings.contributions(meeting(number))).containsEntry(1, "/c/" + number + "/parts/2?c=1#c1");
        assertThat(consultations.steps(number).getLast())
                .extracting(ConsultationStep::kind, step -> step.note().in(Language.EN))
                .containsExactly(Kind.MINUTES_PUBLISHED, "Meeting with residents");
        corrected(number);
    }

    private void corrected(org.bastama.civic.consultations.ConsultationNumber number) {
        at(CLOSES);
        assertRejected(
                () -> publish.publish(number, PART, minutes("6"), LocalizedText.empty(), 1, official),
                "reason consultations.reason-missing");
        assertThatThrownBy(() -> publish.publish(number, PART, minutes("5"), WHY, 1, official))
                .hasMessage("consultations.nothing-amended");
        publish.publish(number, PART, minutes("6"), WHY, 1, official);
        assertThat(consultations.steps(number).getLast().changes())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.plainly(one.after(), Language.EN)).contains("6"));
        assertThatThrownBy(() -> publish.publish(number, PART, minutes("7"), WHY, 2, Actor.anonymous()))
                .hasMessage("shared.not-allowed");
    }

    private static MinutesDraft minutes(String attended) {
        return new MinutesDraft(
                LocalizedText.of(null, "Говорили о лавочках.", "Benches were discussed."),
                attended,
                List.of(new MinutesDraft.Decided(
                        LocalizedText.of(null, "Лавочки ставят", "Benches are put up"), "№ 1")));
    }

    @Test
    void whatIsKeptOfPeopleEnds() {
        var number = announced("");
        var token = meetups.registered(number, "Dana Akhmetova", "dana@example.kz");
        meetups.sent(number, "Oleg Kim", "oleg@example.kz");
        var jobs = context.getBean(org.bastama.foundation.jobs.RecurringJobs.class);
        at(Meetups.BEGINS);
        checkIn.checkIn(number, PART, code(token), official);
        clock.set(Meetups.ENDS.plus(Duration.ofDays(29)));
        jobs.run("consultations.forget-registrations");
        assertThat(kept()).as("who never confirmed is gone").isEqualTo(1);
        assertThat(checkIn.guests(number, PART, Language.EN, official))
                .extracting(CheckIn.Guest::name)
                .containsExactly("Dana Akhmetova");
        clock.set(Meetups.ENDS.plus(Duration.ofDays(31)));
        jobs.run("consultations.forget-registrations");
        assertThat(
                        jdbc.queryForMap(
                                "select participant, name_sealed, email_sealed, token_sealed from consultations.meeting_registration"))
                .containsValue(null)
                .doesNotContainValue("");
        assertThat(checkIn.guests(number, PART, Language.EN, official))
                .extracting(CheckIn.Guest::name)
                .containsExactly("");
        assertThat(meetings.checkedIn(meeting(number)))
                .as("how many came stays")
                .isEqualTo(1);
        context.publishEvent(new org.bastama.civic.consultations.contributions.ContributorsForgotten(number));
        assertThat(kept()).isZero();
    }

    private int kept() {
        return jdbc.queryForObject("select count(*) from consultations.meeting_registration", Integer.class);
    }
}
