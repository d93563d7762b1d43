package org.bastama.civic.consultations.meetings;

import java.util.List;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.testing.Meetups;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What tests of meetings share. */
abstract class MeetingPartTest extends ConsultationsTest {

    static final int PART = Meetups.PART;

    @Autowired
    MeetingQueries meetings;

    @Autowired
    RegistrationQueries registrations;

    @Autowired
    RegisterForMeeting register;

    @Autowired
    RegistrationLinks links;

    @Autowired
    ChangeMeeting change;

    @Autowired
    CancelMeeting cancel;

    @Autowired
    CheckIn checkIn;

    @Autowired
    PublishMinutes publish;

    @Autowired
    ApplicationContext context;

    Meetups meetups;

    @BeforeEach
    void meetups() {
        meetups = new Meetups(context, clock);
    }

    ConsultationNumber announced(String seats) {
        return meetups.announced(official, Meetups.plan(seats));
    }

    Meeting meeting(ConsultationNumber number) {
        return meetings.find(get(number), get(number).part(PART).orElseThrow()).orElseThrow();
    }

    Seats seats(ConsultationNumber number) {
        return meetings.seats(meeting(number));
    }

    String code(String token) {
        var pass = registrations.look(token).pass();
        return pass == null ? "" : pass.code();
    }

    List<String> subjects(String email) {
        return mailsTo(email).stream().map(SentMail::subject).toList().reversed();
    }
}
