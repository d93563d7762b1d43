package org.bastama.civic.consultations.meetings;

import java.security.SecureRandom;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives seats in the order in which registrations are confirmed, and tells people of it. The meeting's row is held. */
@Component
class Seating {

    private static final int CODES = 1_000_000;

    private final MeetingRepository meetings;
    private final RegistrationRepository registrations;
    private final SeatQueries seats;
    private final MeetingMails mails;
    private final SecureRandom random = new SecureRandom();

    Seating(MeetingRepository meetings, RegistrationRepository registrations, SeatQueries seats, MeetingMails mails) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.seats = seats;
        this.mails = mails;
    }

    /** The meeting, held until the transaction ends; rejected with {@code consultations.unknown}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Meeting hold(ConsultationNumber consultation, int part) {
        return meetings.lock(consultation, part).orElseThrow(() -> Rejection.of("consultations.unknown"));
    }

    /** A confirmed registration: with a seat if there is one, or behind all others who wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RegistrationRow seated(Meeting held, RegistrationRow row, String participant) {
        var state = seats.seats(held).isThereOne() ? RegistrationState.REGISTERED : RegistrationState.WAITING;
        return row.confirmed(state, participant, seats.nextPlace(held), code(held));
    }

    /** Tells somebody who was seated just now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Consultation consultation, Meeting held, RegistrationRow row) {
        mails.tell(
                row.state() == RegistrationState.REGISTERED ? MeetingMails.What.REGISTERED : MeetingMails.What.WAITING,
                consultation,
                held,
                row);
    }

    /** Gives what seats there are to those who have waited longest. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fill(Consultation consultation, Meeting held) {
        var next = seats.nextWaiting(held);
        while (next.isPresent() && seats.seats(held).isThereOne()) {
            var row = next.get().in(RegistrationState.REGISTERED);
            registrations.save(row);
            mails.tell(MeetingMails.What.PROMOTED, consultation, held, row);
            next = seats.nextWaiting(held);
        }
    }

    /** Six digits, as can be typed on a keyboard of any language; no two of a meeting are the same. */
    private String code(Meeting held) {
        String code;
        do {
            code = "%06d".formatted(random.nextInt(CODES));
        } while (registrations.byCode(held.consultation(), held.part(), code).isPresent());
        return code;
    }
}
