package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.civic.consultations.contributions.PersonalData;
import org.bastama.civic.consultations.meetings.Registration.State;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The link of a registration: opening it changes nothing; its buttons confirm and give the seat back. */
@Component
public class RegistrationLinks {

    private final RegistrationRepository registrations;
    private final RegistrationQueries queries;
    private final OpenMeetings open;
    private final Seating seating;
    private final MeetingMails mails;
    private final Participants participants;
    private final PersonalData people;
    private final Clock clock;

    RegistrationLinks(
            RegistrationRepository registrations,
            RegistrationQueries queries,
            OpenMeetings open,
            Seating seating,
            MeetingMails mails,
            Participants participants,
            PersonalData people,
            Clock clock) {
        this.registrations = registrations;
        this.queries = queries;
        this.open = open;
        this.seating = seating;
        this.mails = mails;
        this.participants = participants;
        this.people = people;
        this.clock = clock;
    }

    /** Registers; repeating gives the same answer, and any number of concurrent calls counts once. */
    @Transactional
    public Registration confirm(String presented) {
        queries.find(presented).ifPresent(seen -> {
            var held = seating.hold(seen.consultation(), seen.part());
            queries.find(presented)
                    .filter(row -> queries.state(row, held) == State.CONFIRMABLE)
                    .ifPresent(row -> confirm(held, row));
        });
        return queries.look(presented);
    }

    private void confirm(Meeting held, RegistrationRow row) {
        var number = row.consultation();
        var email = row.emailSealed();
        var address = email == null ? null : people.open(number, email).orElse(null);
        if (address == null) {
            return;
        }
        var participant = participants.of(number, row.part(), new EmailAddress(address));
        var earlier = registrations.of(number, row.part(), participant);
        if (earlier.isPresent()) {
            registrations.save(row.mergedInto(earlier.get()));
        } else {
            var seated = seating.seated(held, row, participant);
            registrations.save(seated);
            seating.tell(open.consultation(held), held, seated);
        }
    }

    /**
     * Gives the seat, or the place in the order, back; who has waited longest moves up. Rejected with
     * {@code consultations.meetings.registration-over} once the meeting has begun.
     */
    @Transactional
    public Registration cancel(String presented) {
        queries.find(presented).ifPresent(this::cancel);
        return queries.look(presented);
    }

    /** The same for whoever is signed in. */
    @Transactional
    public void cancel(ConsultationNumber number, int part, Actor actor) {
        registrations.of(number, part, participants.of(number, part, actor)).ifPresent(this::cancel);
    }

    private void cancel(RegistrationRow seen) {
        var held = seating.hold(seen.consultation(), seen.part());
        var found = registrations.find(seen.consultation(), seen.id()).filter(RegistrationRow::isActive);
        if (found.isEmpty()) {
            return;
        }
        if (held.stateAt(clock.instant()) != Meeting.State.AHEAD) {
            throw Rejection.of("consultations.meetings.registration-over");
        }
        var consultation = open.consultation(held);
        mails.tell(MeetingMails.What.LEFT, consultation, held, found.get());
        registrations.save(found.get().cancelled());
        seating.fill(consultation, held);
    }
}
