package org.bastama.civic.consultations.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.meetings.Registration.State;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.Concurrently;
import org.bastama.testing.Meetups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Never more than there are seats, and nobody twice, whatever happens at the same moment. Commits, and cleans up. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OneSeatTest extends MeetingPartTest {

    private static final int SEATS = 3;
    private static final int PEOPLE = 12;

    @AfterEach
    void clean() {
        List.of(
                        "meeting_registration",
                        "decision_contribution",
                        "meeting_decision",
                        "meeting",
                        "step",
                        "amended_text",
                        "contribution",
                        "part",
                        "consultation_text",
                        "consultation_key",
                        "consultation")
                .forEach(table -> jdbc.update("delete from consultations." + table));
        jdbc.update("delete from mailbox.outbox where kind like 'consultations.%'");
        rows.deleteAll();
    }

    @Test
    void seatsAreGivenOnceAndPassedOnOnce() throws Exception {
        var number = announced(String.valueOf(SEATS));
        var tokens = IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    meetups.sent(number, "Person Number", email(i));
                    return meetups.token(email(i));
                })
                .toList();
        var confirming = new ArrayList<Callable<State>>();
        tokens.forEach(token -> {
            confirming.add(() -> links.confirm(token).state());
            confirming.add(() -> links.confirm(token).state());
        });
        Concurrently.run(confirming);
        assertThat(seats(number)).isEqualTo(new Seats(SEATS, PEOPLE - SEATS, SEATS));
        var seated = tokens.stream()
                .filter(token -> registrations.look(token).state() == State.REGISTERED)
                .toList();
        var leaving = new ArrayList<Callable<State>>();
        seated.forEach(token -> {
            leaving.add(() -> links.cancel(token).state());
            leaving.add(() -> links.cancel(token).state());
        });
        assertThat(Concurrently.run(leaving)).containsOnly(State.CANCELLED);
        assertThat(seats(number)).isEqualTo(new Seats(SEATS, PEOPLE - 2 * SEATS, SEATS));
        assertThat(sentOf("meeting-promoted")).isEqualTo(SEATS);
        assertThat(sentOf("meeting-left")).isEqualTo(SEATS);
        assertThat(sentOf("meeting-registered")).isEqualTo(SEATS);
        assertThat(sentOf("meeting-waiting")).isEqualTo(PEOPLE - SEATS);
        var code = tokens.stream()
                .map(this::code)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElseThrow();
        clock.set(Meetups.BEGINS);
        var checkedIn = Concurrently.run(IntStream.range(0, 10)
                .mapToObj(i -> (Callable<Boolean>) () -> {
                    try {
                        checkIn.checkIn(number, PART, code, official);
                        return true;
                    } catch (Rejection alreadyHere) {
                        return false;
                    }
                })
                .toList());
        assertThat(checkedIn).containsOnlyOnce(true);
    }

    private static String email(int i) {
        return "person" + i + "@example.kz";
    }

    private int sentOf(String kind) {
        return jdbc.queryForObject(
                "select count(*) from mailbox.outbox where kind = ?", Integer.class, "consultations." + kind);
    }
}
