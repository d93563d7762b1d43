package org.bastama.civic.consultations.meetings.ui;

import java.time.Clock;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.meetings.MeetingQueries;
import org.bastama.civic.consultations.meetings.MeetingWords;
import org.bastama.civic.consultations.meetings.RegisterForMeeting;
import org.bastama.civic.consultations.meetings.RegistrationLinks;
import org.bastama.civic.consultations.meetings.RegistrationQueries;
import org.springframework.stereotype.Component;

/** What people who come to a meeting read and do. */
@Component
record ComingDesk(
        MeetingQueries meetings,
        MeetingWords words,
        RegistrationQueries registrations,
        RegisterForMeeting register,
        RegistrationLinks links,
        CurrentActor currentActor,
        Clock clock) {}
