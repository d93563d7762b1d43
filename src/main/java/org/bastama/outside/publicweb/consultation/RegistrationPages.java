package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.MeetingWords;
import org.bastama.civic.consultations.meetings.Registration;
import org.bastama.civic.consultations.meetings.Registration.State;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the link of a registration shows in each of its states. */
@Component
class RegistrationPages {

    /** What the button that gives the seat back sends. */
    static final String CANCEL = "cancel";

    private static final String KEY = "publicweb.meeting.";

    private final Pages pages;
    private final MeetingWords meetingWords;
    private final Clock clock;

    RegistrationPages(Pages pages, MeetingWords meetingWords, Clock clock) {
        this.pages = pages;
        this.meetingWords = meetingWords;
        this.clock = clock;
    }

    /** The page of a link that there is. */
    RegistrationPage of(String token, Registration registration, Reader reader) {
        var words = pages.words(reader);
        var consultation = Objects.requireNonNull(registration.consultation());
        var meeting = Objects.requireNonNull(registration.meeting());
        var path = Registration.path(token);
        return new RegistrationPage(
                pages.frame(reader, path, KEY + code(registration, meeting) + "-title"),
                tone(registration, meeting),
                paragraphs(registration, consultation, meeting, words),
                meetingWords.when(meeting, reader.language()),
                Passage.of(meeting.place(), words),
                meeting.stream(),
                pass(path, registration, meeting, words),
                path,
                buttons(registration, meeting, words),
                meeting.cancelled() == null
                        ? reader.link("/calendar/c/" + meeting.consultation() + "/" + meeting.part() + ".ics")
                        : null,
                reader.link("/c/" + meeting.consultation() + "/parts/" + meeting.part()));
    }

    private static boolean isActive(Registration registration) {
        return registration.state() == State.REGISTERED || registration.state() == State.WAITING;
    }

    /** Of a meeting that does not take place, nothing else matters. */
    private static String code(Registration registration, Meeting meeting) {
        return meeting.cancelled() == null ? registration.state().name().toLowerCase(Locale.ROOT) : "off";
    }

    private List<String> paragraphs(
            Registration registration, Consultation consultation, Meeting meeting, Words words) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.t(
                "publicweb.contribution.consultation",
                consultation.text().titles().in(words.language())));
        var cancelled = meeting.cancelled();
        if (cancelled != null) {
            paragraphs.add(words.t("consultations.meetings.cancelled"));
            paragraphs.add(cancelled.reason().in(words.language()));
            return paragraphs;
        }
        if (isActive(registration)) {
            paragraphs.add(meetingWords.standing(registration, words.language()));
        }
        paragraphs.add(words.t(KEY + code(registration, meeting) + "-text"));
        return paragraphs;
    }

    private static RegistrationPage.@Nullable Pass pass(
            String path, Registration registration, Meeting meeting, Words words) {
        var pass = registration.pass();
        return pass == null || meeting.cancelled() != null
                ? null
                : new RegistrationPage.Pass(pass.code(), path + "/qr.svg", words.t(KEY + "qr", pass.code()));
    }

    private List<ContributionPage.Button> buttons(Registration registration, Meeting meeting, Words words) {
        if (registration.state() == State.CONFIRMABLE) {
            return List.of(new ContributionPage.Button("confirm", words.t(KEY + "confirm-button"), false));
        }
        return isActive(registration) && meeting.stateAt(clock.instant()) == Meeting.State.AHEAD
                ? List.of(new ContributionPage.Button(CANCEL, words.t("consultations.meetings.mine.cancel"), true))
                : List.of();
    }

    private static String tone(Registration registration, Meeting meeting) {
        if (meeting.cancelled() != null) {
            return "warn";
        }
        return switch (registration.state()) {
            case CONFIRMABLE, WAITING -> "";
            case REGISTERED -> "good";
            case EXPIRED, CLOSED, CANCELLED, UNKNOWN -> "warn";
        };
    }
}
