package org.bastama.civic.consultations.meetings.ui;

import java.time.Clock;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.meetings.CancelMeeting;
import org.bastama.civic.consultations.meetings.ChangeMeeting;
import org.bastama.civic.consultations.meetings.CheckIn;
import org.bastama.civic.consultations.meetings.MeetingQueries;
import org.bastama.civic.consultations.meetings.MeetingWords;
import org.bastama.civic.consultations.meetings.PublishMinutes;
import org.springframework.stereotype.Component;

/** What those who hold a meeting do with it. */
@Component
record HoldingDesk(
        MeetingQueries meetings,
        MeetingWords words,
        ConsultationGuard guard,
        ChangeMeeting change,
        CancelMeeting cancel,
        PublishMinutes publish,
        CheckIn checkIn,
        CurrentActor currentActor,
        Clock clock) {}
