package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.PersonalData;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.SortKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At the door of a meeting: who comes is looked up by the code of the pass and checked in, once. */
@Component
public class CheckIn {

    /** From so long before the beginning. */
    static final Duration BEFORE = Duration.ofHours(3);

    /** Until so long after the end: there may be no network in the hall. */
    static final Duration AFTER = Duration.ofHours(24);

    private final ConsultationQueries consultations;
    private final ConsultationGuard guard;
    private final MeetingRepository meetings;
    private final RegistrationRepository registrations;
    private final SeatQueries seats;
    private final PersonalData people;
    private final Clock clock;

    CheckIn(
            ConsultationQueries consultations,
            ConsultationGuard guard,
            MeetingRepository meetings,
            RegistrationRepository registrations,
            SeatQueries seats,
            PersonalData people,
            Clock clock) {
        this.consultations = consultations;
        this.guard = guard;
        this.meetings = meetings;
        this.registrations = registrations;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Who has a pass.
     *
     * @param name empty once it is forgotten
     * @param waits whether the person has no seat
     * @param checkedInAt null until then
     */
    public record Guest(
            String code,
            String name,
            boolean waits,
            @Nullable Instant checkedInAt) {}

    /** The path of the page of those at the door, with the code of a pass: what its QR code holds. */
    public static String path(Meeting meeting, String code) {
        return "/my/consultations/" + meeting.consultation() + "/meetings/" + meeting.part() + "?code=" + code;
    }

    /** Whether people can be checked in now. */
    public boolean isOpen(Meeting meeting) {
        var now = clock.instant();
        return meeting.registration()
                && meeting.cancelled() == null
                && !now.isBefore(meeting.time().start().minus(BEFORE))
                && now.isBefore(meeting.time().end().plus(AFTER));
    }

    /**
     * Who has the pass of a code; changes nothing. Rejected with {@code shared.not-allowed} for strangers, with
     * {@code consultations.unknown} or, at {@code code}, {@code consultations.meetings.unknown-code}.
     */
    @Transactional(readOnly = true)
    public Guest look(ConsultationNumber number, int part, String code, Actor actor) {
        return guest(row(require(number, part, actor), code));
    }

    /**
     * Notes that the person came. Rejected as {@link #look}, and with {@code consultations.meetings.not-checking-in},
     * {@code consultations.meetings.still-waiting} or {@code consultations.meetings.here-already}.
     */
    @Transactional
    public Guest checkIn(ConsultationNumber number, int part, String code, Actor actor) {
        var meeting = require(number, part, actor);
        var row = row(meeting, code);
        if (!isOpen(meeting)) {
            throw Rejection.of("consultations.meetings.not-checking-in");
        }
        if (row.state() != RegistrationState.REGISTERED) {
            throw Rejection.of("consultations.meetings.still-waiting");
        }
        if (!registrations.checkIn(row, clock.instant())) {
            throw Rejection.of("consultations.meetings.here-already");
        }
        return guest(row(meeting, code));
    }

    /** All who have a seat, by name. Rejected as {@link #look}. */
    @Transactional(readOnly = true)
    public List<Guest> guests(ConsultationNumber number, int part, Language reader, Actor actor) {
        return seats.in(require(number, part, actor), RegistrationState.REGISTERED).stream()
                .map(this::guest)
                .sorted(Comparator.comparing(Guest::name, SortKeys.collator(reader)))
                .toList();
    }

    private Meeting require(ConsultationNumber number, int part, Actor actor) {
        var allowed = consultations
                .published(number)
                .filter(consultation -> guard.of(consultation, actor).mayRead());
        if (allowed.isEmpty()) {
            throw Rejection.of("shared.not-allowed");
        }
        return allowed.map(Consultation::number)
                .flatMap(known -> meetings.find(known, part))
                .orElseThrow(() -> Rejection.of("consultations.unknown"));
    }

    private RegistrationRow row(Meeting meeting, String code) {
        return registrations
                .byCode(meeting.consultation(), meeting.part(), code.replaceAll("\\D", ""))
                .filter(RegistrationRow::isActive)
                .orElseThrow(() -> Rejection.at("code", "consultations.meetings.unknown-code"));
    }

    private Guest guest(RegistrationRow row) {
        var name = row.nameSealed();
        return new Guest(
                Objects.requireNonNullElse(row.code(), ""),
                name == null ? "" : people.open(row.consultation(), name).orElse(""),
                row.state() == RegistrationState.WAITING,
                row.checkedInAt());
    }
}
