package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.civic.consultations.contributions.PersonalData;
import org.bastama.civic.consultations.meetings.Registration.State;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of registrations: to each person one's own. */
@Component
public class RegistrationQueries {

    private final RegistrationRepository registrations;
    private final SeatQueries seats;
    private final MeetingRepository meetings;
    private final ConsultationQueries consultations;
    private final Participants participants;
    private final PersonalData people;
    private final Clock clock;

    RegistrationQueries(
            RegistrationRepository registrations,
            SeatQueries seats,
            MeetingRepository meetings,
            ConsultationQueries consultations,
            Participants participants,
            PersonalData people,
            Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.meetings = meetings;
        this.consultations = consultations;
        this.participants = participants;
        this.people = people;
        this.clock = clock;
    }

    /** One's own registration and the path of its page. */
    public record Own(Registration registration, String path) {}

    /** What a link leads to. */
    @Transactional(readOnly = true)
    public Registration look(String presented) {
        return find(presented).map(this::registration).orElseGet(Registration::unknown);
    }

    /** The registration of whoever is signed in; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Own> own(ConsultationNumber number, int part, Actor actor) {
        return participants
                .find(number, part, actor)
                .flatMap(participant -> registrations.of(number, part, participant))
                .flatMap(row -> Optional.ofNullable(row.tokenSealed())
                        .flatMap(token -> people.open(number, token))
                        .map(token -> new Own(registration(row), Registration.path(token))));
    }

    /** A link of a mailbox that was registered already leads to that registration. */
    Optional<RegistrationRow> find(String presented) {
        return ContributionToken.parse(presented).flatMap(registrations::find).flatMap(row -> {
            var same = row.sameAs();
            return same == null ? Optional.of(row) : registrations.find(row.consultation(), same);
        });
    }

    private Registration registration(RegistrationRow row) {
        var consultation = consultations.find(row.consultation()).orElseThrow();
        var meeting = meetings.find(row.consultation(), row.part()).orElseThrow();
        var code = row.code();
        return new Registration(
                state(row, meeting),
                consultation,
                meeting.writtenIn(consultation.text().original()),
                row.language(),
                code == null || row.state() != RegistrationState.REGISTERED
                        ? null
                        : new Registration.Pass(code, row.checkedInAt()),
                row.state() == RegistrationState.WAITING ? seats.ahead(row) : 0);
    }

    State state(RegistrationRow row, Meeting meeting) {
        return switch (row.state()) {
            case REGISTERED -> State.REGISTERED;
            case WAITING -> State.WAITING;
            case CANCELLED -> State.CANCELLED;
            case MERGED -> State.UNKNOWN;
            case PENDING -> {
                var now = clock.instant();
                if (!meeting.takesRegistrations(now)) {
                    yield State.CLOSED;
                }
                yield now.isBefore(row.tokenUntil()) ? State.CONFIRMABLE : State.EXPIRED;
            }
        };
    }
}
