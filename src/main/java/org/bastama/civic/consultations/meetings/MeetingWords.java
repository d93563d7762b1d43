package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.util.Optional;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** Tells of meetings in words, alike on all pages. */
@Component
public class MeetingWords {

    private static final String KEY = "consultations.meetings.";

    private final Messages messages;
    private final Clock clock;

    MeetingWords(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Day and hours. */
    public String when(Meeting meeting, Language reader) {
        return meeting.time().in(reader);
    }

    /** Since when the agenda is public. */
    public String agendaSince(Meeting meeting, Language reader) {
        return text(reader, "agenda-since", meeting.agendaOn());
    }

    /** How many seats are taken and how many wait; empty where nobody registers. */
    public Optional<String> seats(Meeting meeting, Seats seats, Language reader) {
        if (!meeting.registration()) {
            return Optional.empty();
        }
        var capacity = seats.capacity();
        return Optional.of(
                capacity == null
                        ? text(reader, "seats", seats.registered())
                        : text(reader, "seats-of", seats.registered(), capacity, seats.waiting()));
    }

    /** Why nobody registers now; empty where people do. */
    public Optional<String> whyNot(Meeting meeting, Language reader) {
        return switch (meeting.stateAt(clock.instant())) {
            case CANCELLED -> Optional.empty();
            case AHEAD -> meeting.registration() ? Optional.empty() : Optional.of(text(reader, "no-registration"));
            case RUNNING -> Optional.of(text(reader, "running"));
            case OVER -> Optional.of(text(reader, meeting.minutes() == null ? "over" : "over-minutes"));
        };
    }

    /** How many came. */
    public String attendance(Meeting meeting, Minutes minutes, Language reader) {
        return meeting.registration()
                ? text(reader, "attended-of", minutes.attended(), minutes.checkedIn())
                : text(reader, "attended", minutes.attended());
    }

    /** How one's own registration stands. */
    public String standing(Registration registration, Language reader) {
        var pass = registration.pass();
        if (pass == null) {
            return text(reader, "mine.waiting", registration.ahead() + 1);
        }
        var checkedIn = pass.checkedInAt();
        return checkedIn == null ? text(reader, "mine.registered", pass.code()) : text(reader, "mine.here", checkedIn);
    }

    private String text(Language reader, String key, Object... arguments) {
        return messages.get(reader, KEY + key, arguments);
    }
}
