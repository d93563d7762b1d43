package org.bastama.civic.consultations.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of meetings: what everybody may know. */
@Component
public class MeetingQueries {

    private final MeetingRepository meetings;
    private final SeatQueries seats;
    private final ContributionQueries contributions;

    MeetingQueries(MeetingRepository meetings, SeatQueries seats, ContributionQueries contributions) {
        this.meetings = meetings;
        this.seats = seats;
        this.contributions = contributions;
    }

    /** The meeting of a part; of a draft as it is planned, and empty until day and hours are. */
    @Transactional(readOnly = true)
    public Optional<Meeting> find(Consultation consultation, Consultation.Part part) {
        if (!part.kind().equals(Meetings.CODE)) {
            return Optional.empty();
        }
        var meeting = consultation.state().isPublic()
                ? meetings.find(consultation.number(), part.ordinal())
                : Meeting.planned(consultation, part, consultation.moments().createdAt());
        return meeting.map(found -> found.writtenIn(consultation.text().original()));
    }

    /** All announced meetings of a consultation, by the place of their parts. */
    @Transactional(readOnly = true)
    public List<Meeting> all(Consultation consultation) {
        return meetings.of(consultation.number()).stream()
                .map(meeting -> meeting.writtenIn(consultation.text().original()))
                .toList();
    }

    /** How many are registered and wait. */
    @Transactional(readOnly = true)
    public Seats seats(Meeting meeting) {
        return seats.seats(meeting);
    }

    /** Where the contributions are that its decisions follow from, by their number; those that are public. */
    @Transactional(readOnly = true)
    public Map<Integer, String> contributions(Meeting meeting) {
        var paths = new TreeMap<Integer, String>();
        var number = meeting.consultation();
        Stream.ofNullable(meeting.minutes())
                .flatMap(minutes -> minutes.decisions().stream())
                .flatMap(decision -> decision.contributions().stream())
                .flatMap(one -> contributions.find(number, one).stream())
                .forEach(said -> paths.put(
                        said.number(),
                        "/c/%s/parts/%d?c=%d#c%d".formatted(number, said.part(), said.number(), said.number())));
        return paths;
    }

    /** How many were checked in by now. */
    @Transactional(readOnly = true)
    public int checkedIn(Meeting meeting) {
        return seats.checkedIn(meeting);
    }
}
