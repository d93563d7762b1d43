package org.bastama.civic.consultations.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.bastama.civic.consultations.meetings.Registration.State;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.Meetups;
import org.junit.jupiter.api.Test;

/** Registering, waiting, giving seats back, and the door. */
class RegistrationsTest extends MeetingPartTest {

    private static final String DANA = "dana@example.kz";
    private static final String OLEG = "oleg@example.kz";
    private static final String ASEL = "asel@example.kz";

    @Test
    void aMailboxIsRegisteredWhenItConfirmsAndOnce() {
        var number = announced("");
        meetups.sent(number, "Dana Akhmetova", DANA);
        var token = meetups.token(DANA);
        assertThat(registrations.look(token).state()).isEqualTo(State.CONFIRMABLE);
        assertThat(seats(number).registered()).isZero();
        assertThat(links.confirm(token).state()).isEqualTo(State.REGISTERED);
        assertThat(links.confirm(token).state()).as("again").isEqualTo(State.REGISTERED);
        assertThat(seats(number).registered()).isEqualTo(1);
        assertThat(code(token)).matches("[0-9]{6}");
        assertThat(subjects(DANA))
                .containsExactly(
                        "Please confirm your registration: Quiet streets",
                        "You are registered for the meeting: Quiet streets");
        assertThat(mailsTo(DANA).getFirst().text())
                .contains(code(token), "15 September 2026, 18:00–20:00", "House of Culture");
        assertThat(meetups.token(DANA)).as("the link is the same").isEqualTo(token);
        meetups.sent(number, "Dana Again", "D.A.N.A@example.kz");
        var second = meetups.registered(number, "Dana Again", DANA);
        assertThat(second).isNotEqualTo(token);
        assertThat(seats(number).registered()).isEqualTo(1);
        assertThat(code(second)).as("leads to the same seat").isEqualTo(code(token));
        links.cancel(second);
        assertThat(registrations.look(token).state()).isEqualTo(State.CANCELLED);
        assertThat(registrations.look(number + "-" + "A".repeat(22)).state()).isEqualTo(State.UNKNOWN);
        assertThat(links.confirm("nonsense").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void everyFieldIsCheckedAtOnceAndLinksEnd() {
        var number = announced("");
        assertRejected(
                () -> register.byMail(number, PART, "", "nobody", false, Language.EN),
                "name shared.required",
                "email shared.email-form",
                "consent consultations.meetings.consent-missing");
        assertThatThrownBy(() -> register.byMail(number, 2, "Dana", DANA, true, Language.EN))
                .hasMessage("consultations.unknown");
        meetups.sent(number, "Dana Akhmetova", DANA);
        var token = meetups.token(DANA);
        clock.advance(Duration.ofHours(72));
        assertThat(links.confirm(token).state()).isEqualTo(State.EXPIRED);
        at(Meetups.BEGINS.minusSeconds(60));
        meetups.sent(number, "Oleg Kim", OLEG);
        at(Meetups.BEGINS);
        assertThat(links.confirm(meetups.token(OLEG)).state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(() -> meetups.sent(number, "Asel", ASEL))
                .hasMessage("consultations.meetings.registration-over");
        assertThat(seats(number).registered()).isZero();
    }

    @Test
    void threeUnconfirmedMailsOfAMailboxAreEnoughForADay() {
        var number = announced("");
        for (var i = 0; i < 5; i++) {
            meetups.sent(number, "Dana Akhmetova", DANA);
        }
        assertThat(mailsTo(DANA)).hasSize(3);
    }

    @Test
    void whoWaitsLongestMovesUpWhenSomebodyCancels() {
        var number = announced("1");
        var dana = meetups.registered(number, "Dana Akhmetova", DANA);
        var oleg = meetups.registered(number, "Oleg Kim", OLEG);
        var asel = meetups.registered(number, "Asel Omarova", ASEL);
        assertThat(registrations.look(oleg))
                .extracting(Registration::state, Registration::ahead)
                .containsExactly(State.WAITING, 0);
        assertThat(registrations.look(asel))
                .extracting(Registration::state, Registration::ahead)
                .containsExactly(State.WAITING, 1);
        assertThat(registrations.look(asel).pass()).isNull();
        assertThat(links.cancel(dana).state()).isEqualTo(State.CANCELLED);
        links.cancel(dana);
        assertThat(registrations.look(oleg).state()).isEqualTo(State.REGISTERED);
        assertThat(registrations.look(asel).ahead()).isZero();
        assertThat(seats(number)).isEqualTo(new Seats(1, 1, 1));
        assertThat(subjects(DANA)).last().isEqualTo("Your registration is cancelled: Quiet streets");
        assertThat(subjects(DANA)).hasSize(3);
        assertThat(subjects(OLEG))
                .containsExactly(
                        "Please confirm your registration: Quiet streets",
                        "You are on the waiting list for the meeting: Quiet streets",
                        "There is a seat for you at the meeting: Quiet streets");
        assertThat(mailsTo(OLEG).getFirst().text()).contains(code(oleg));
        assertThat(subjects(ASEL)).hasSize(2);
        assertThat(jdbc.queryForMap("select participant, name_sealed, email_sealed, token_sealed, code"
                        + " from consultations.meeting_registration where state = 'cancelled'"))
                .allSatisfy((column, value) -> assertThat(value).as(column).isNull());
        at(Meetups.BEGINS);
        assertThatThrownBy(() -> links.cancel(oleg)).hasMessage("consultations.meetings.registration-over");
    }

    @Test
    void anAccountIsRegisteredAtOnceAndIsTheSameAsItsMailbox() {
        var number = announced("");
        var account = rows.person("Айгерім Сапарова", Language.KK);
        var citizen = actor(account);
        assertThatThrownBy(() -> register.byAccount(number, PART, Language.KK, Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        register.byAccount(number, PART, Language.KK, citizen);
        register.byAccount(number, PART, Language.KK, citizen);
        meetups.registered(number, "Aigerim", account.email().value());
        assertThat(seats(number).registered()).isEqualTo(1);
        var own = registrations.own(number, PART, citizen).orElseThrow();
        assertThat(own.registration().state()).isEqualTo(State.REGISTERED);
        assertThat(registrations
                        .look(own.path().substring(own.path().lastIndexOf('/') + 1))
                        .state())
                .isEqualTo(State.REGISTERED);
        assertThat(subjects(account.email().value())).first().isEqualTo("Кездесуге тіркелдіңіз: Тыныш көшелер");
        links.cancel(number, PART, citizen);
        assertThat(registrations.own(number, PART, citizen)).isEmpty();
        register.byAccount(number, PART, Language.KK, citizen);
        assertThat(seats(number).registered()).isEqualTo(1);
    }

    @Test
    void atTheDoorACodeIsGoodForOnePersonOnce() {
        var stranger = actor(rows.person("Nobody Special", Language.EN));
        var number = announced("1");
        var dana = meetups.registered(number, "Dana Akhmetova", DANA);
        var oleg = meetups.registered(number, "Oleg Kim", OLEG);
        var code = code(dana);
        var waits = jdbc.queryForObject(
                "select code from consultations.meeting_registration where state = 'waiting'", String.class);
        assertThatThrownBy(() -> checkIn.checkIn(number, PART, code, official))
                .as("days before")
                .hasMessage("consultations.meetings.not-checking-in");
        at(Meetups.BEGINS.minus(CheckIn.BEFORE));
        assertThat(checkIn.look(number, PART, code, official).name()).isEqualTo("Dana Akhmetova");
        assertThat(meetings.checkedIn(meeting(number)))
                .as("to look changes nothing")
                .isZero();
        var typed = code.substring(0, 3) + " " + code.substring(3);
        assertThat(checkIn.checkIn(number, PART, typed, official).checkedInAt()).isEqualTo(clock.instant());
        assertThatThrownBy(() -> checkIn.checkIn(number, PART, code, official))
                .hasMessage("consultations.meetings.here-already");
        assertThatThrownBy(() -> checkIn.checkIn(number, PART, waits, official))
                .hasMessage("consultations.meetings.still-waiting");
        assertRejected(() -> checkIn.checkIn(number, PART, "12", official), "code consultations.meetings.unknown-code");
        for (var who : java.util.List.of(stranger, Actor.anonymous())) {
            assertThatThrownBy(() -> checkIn.look(number, PART, code, who)).hasMessage("shared.not-allowed");
            assertThatThrownBy(() -> checkIn.checkIn(number, PART, code, who)).hasMessage("shared.not-allowed");
            assertThatThrownBy(() -> checkIn.guests(number, PART, Language.EN, who))
                    .hasMessage("shared.not-allowed");
        }
        assertThat(registrations.look(oleg).pass()).isNull();
        assertThat(registrations.look(dana).pass())
                .extracting(Registration.Pass::checkedInAt)
                .isEqualTo(clock.instant());
        clock.set(Meetups.ENDS.plus(CheckIn.AFTER));
        assertThat(checkIn.isOpen(meeting(number))).isFalse();
    }
}
