package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationStepped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes meetings of what was planned when a consultation is announced. */
@Component
class AnnounceMeetings {

    private final ConsultationQueries consultations;
    private final MeetingRepository meetings;
    private final Clock clock;

    AnnounceMeetings(ConsultationQueries consultations, MeetingRepository meetings, Clock clock) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConsultationStepped event) {
        if (event.kind() == ConsultationStep.Kind.ANNOUNCED) {
            var consultation = consultations.find(event.number()).orElseThrow();
            consultation.parts().stream()
                    .filter(part -> part.kind().equals(Meetings.CODE))
                    .flatMap(part -> Meeting.planned(consultation, part, clock.instant()).stream())
                    .forEach(meetings::insert);
        }
    }
}
