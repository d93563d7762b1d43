package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmationMails;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.civic.consultations.contributions.PersonalData;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers somebody for a meeting. From a mailbox it waits to be confirmed there and holds no seat before, and the answer
 * is the same for every mailbox; from an account it counts at once.
 */
@Component
public class RegisterForMeeting {

    private final OpenMeetings open;
    private final Seating seating;
    private final RegistrationRepository registrations;
    private final Participants participants;
    private final PersonalData people;
    private final AccountQueries accounts;
    private final ConfirmationMails confirmations;
    private final PortalProperties portal;
    private final Clock clock;

    RegisterForMeeting(
            OpenMeetings open,
            Seating seating,
            RegistrationRepository registrations,
            Participants participants,
            PersonalData people,
            AccountQueries accounts,
            ConfirmationMails confirmations,
            PortalProperties portal,
            Clock clock) {
        this.open = open;
        this.seating = seating;
        this.registrations = registrations;
        this.participants = participants;
        this.people = people;
        this.accounts = accounts;
        this.confirmations = confirmations;
        this.portal = portal;
        this.clock = clock;
    }

    /** Who comes, and how to reach that person. */
    private record Guest(String name, EmailAddress email, Language language) {}

    /**
     * Mails a link that confirms. Rejected with field errors ({@code name}, {@code email}, {@code consent}), with
     * {@code consultations.unknown} or {@code consultations.meetings.registration-over}.
     */
    @Transactional
    public void byMail(
            ConsultationNumber number, int part, String name, String email, boolean consent, Language language) {
        var meeting = open.require(number, part);
        var rejections = new Rejections();
        var known = rejections.collect("name", () -> new PersonName(name));
        var address = rejections.collect("email", () -> new EmailAddress(email));
        rejections
                .require(consent, "consent", "consultations.meetings.consent-missing")
                .throwIfAny();
        if (known == null || address == null) {
            throw new IllegalStateException("nothing was rejected and nothing is known");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = ContributionToken.next(number);
        var until = linkUntil(meeting, now);
        var mailbox = participants.mailbox(address);
        var mayMail = confirmations.mayMail(mailbox, now);
        registrations.insert(row(meeting, new Guest(known.value(), address, language), token, mailbox, until, now));
        confirmations.send(
                ConfirmationMails.Sent.MEETING,
                open.consultation(meeting),
                new ConfirmationMails.Link(address, language, token, until),
                mayMail);
    }

    /** Gives a seat, or a place in the order of those who wait, if the person has none. Rejected as above. */
    @Transactional
    public void byAccount(ConsultationNumber number, int part, Language language, Actor actor) {
        var account = accounts.find(actor.requireAccount()).orElseThrow(() -> Rejection.of("shared.sign-in-first"));
        var held = seating.hold(number, part);
        open.requireOpen(held);
        var participant = participants.of(number, part, actor);
        if (registrations.of(number, part, participant).isPresent()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var guest = new Guest(account.name(), account.email(), language);
        var sent = row(
                held, guest, ContributionToken.next(number), null, held.time().start(), now);
        var row = seating.seated(held, sent, participant);
        registrations.insert(row);
        seating.tell(open.consultation(held), held, row);
    }

    private RegistrationRow row(
            Meeting meeting,
            Guest guest,
            ContributionToken token,
            @Nullable String mailbox,
            Instant until,
            Instant now) {
        var number = meeting.consultation();
        return new RegistrationRow(
                number,
                meeting.part(),
                Ids.next(clock),
                RegistrationState.PENDING,
                null,
                mailbox,
                people.seal(number, guest.name()),
                people.seal(number, guest.email().value()),
                people.seal(number, token.toString()),
                guest.language(),
                token.hash(),
                until,
                null,
                null,
                null,
                now,
                null);
    }

    /** Who confirms after the beginning would have nothing of it. */
    private Instant linkUntil(Meeting meeting, Instant now) {
        var until = now.plus(portal.confirmWithin());
        var begins = meeting.time().start();
        return begins.isBefore(until) ? begins : until;
    }
}
