package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/** Finds the meetings for which people can register now: from the announcement of the consultation until they begin. */
@Component
class OpenMeetings {

    private final ConsultationQueries consultations;
    private final MeetingRepository meetings;
    private final Clock clock;

    OpenMeetings(ConsultationQueries consultations, MeetingRepository meetings, Clock clock) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Rejected with {@code consultations.unknown} or {@code consultations.meetings.registration-over}. */
    Meeting require(ConsultationNumber number, int part) {
        var meeting = meetings.find(number, part).orElseThrow(() -> Rejection.of("consultations.unknown"));
        requireOpen(meeting);
        return meeting;
    }

    void requireOpen(Meeting meeting) {
        if (!meeting.takesRegistrations(clock.instant())) {
            throw Rejection.of("consultations.meetings.registration-over");
        }
    }

    Consultation consultation(Meeting meeting) {
        return consultations.find(meeting.consultation()).orElseThrow();
    }
}
