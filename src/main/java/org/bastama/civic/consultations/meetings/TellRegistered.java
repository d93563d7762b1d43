package org.bastama.civic.consultations.meetings;

import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells all who have a seat at a meeting or wait for one. */
@Component
class TellRegistered {

    private final SeatQueries seats;
    private final MeetingMails mails;

    TellRegistered(SeatQueries seats, MeetingMails mails) {
        this.seats = seats;
        this.mails = mails;
    }

    /** One mail to each, with the reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void all(MeetingMails.What what, Consultation consultation, Meeting held, LocalizedText reason) {
        var rows = Stream.of(RegistrationState.REGISTERED, RegistrationState.WAITING)
                .flatMap(state -> seats.in(held, state).stream())
                .toList();
        mails.tellAll(what, consultation, held, rows, reason);
    }
}
