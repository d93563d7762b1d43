package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.MeetingQueries;
import org.bastama.civic.consultations.ui.ConsultationAddresses;
import org.bastama.foundation.shell.AddressBook;
import org.springframework.stereotype.Component;

/** The doors of meetings, for those who hold them. */
@Component
class MeetingAddresses implements AddressBook {

    private final ConsultationAddresses consultations;
    private final MeetingQueries meetings;

    MeetingAddresses(ConsultationAddresses consultations, MeetingQueries meetings) {
        this.consultations = consultations;
        this.meetings = meetings;
    }

    @Override
    public Map<Class<? extends com.vaadin.flow.component.Component>, Lookup> lookups() {
        return Map.of(CheckInView.class, (parameters, query) -> Standing.of(find(parameters)));
    }

    /** The announced meeting for which people register. */
    Optional<Meeting> find(RouteParameters parameters) {
        return consultations
                .held(parameters)
                .filter(consultation -> consultation.state().isPublic())
                .flatMap(consultation -> parameters
                        .get("part")
                        .filter(typed -> typed.matches("[1-9][0-9]{0,3}"))
                        .flatMap(ordinal -> consultation.part(Integer.parseInt(ordinal)))
                        .flatMap(part -> meetings.find(consultation, part)))
                .filter(Meeting::registration);
    }
}
