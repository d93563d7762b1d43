package org.bastama.civic.consultations.links;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.ConfirmationMails;
import org.bastama.civic.consultations.contributions.ConfirmationTimes;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends links to mailboxes and finds what was sent, in the transaction of a kind's use case: what a link confirms, and
 * what follows, is that kind's.
 */
@Component
public class ParticipantLinks {

    private final ParticipantLinkRepository links;
    private final Participants participants;
    private final ConfirmationTimes times;
    private final ConfirmationMails mails;
    private final Clock clock;

    ParticipantLinks(
            ParticipantLinkRepository links,
            Participants participants,
            ConfirmationTimes times,
            ConfirmationMails mails,
            Clock clock) {
        this.links = links;
        this.participants = participants;
        this.times = times;
        this.mails = mails;
        this.clock = clock;
    }

    /** A mailbox as it was typed; what is wrong is kept as errors of {@code email} and {@code consent}. */
    public static @Nullable EmailAddress address(
            Rejections rejections, String email, boolean consent, String consentKey) {
        var address = rejections.collect("email", () -> new EmailAddress(email));
        rejections.require(consent, "consent", consentKey);
        return address;
    }

    /** Keeps what a mailbox is to confirm and mails the link; the same work for every mailbox. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(
            ConfirmationMails.Sent kind, OpenParts.Open open, String content, EmailAddress address, Language language) {
        var consultation = open.consultation();
        var number = consultation.number();
        var part = open.part().ordinal();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = ContributionToken.next(number);
        var until = times.linkUntil(consultation, now);
        var mailbox = participants.mailbox(address);
        var mayMail = mails.mayMail(mailbox, now);
        links.insert(new ParticipantLink(
                number,
                part,
                kind,
                token.hash(),
                participants.of(number, part, address),
                language,
                content,
                mailbox,
                until,
                now,
                null));
        mails.send(kind, consultation, new ConfirmationMails.Link(address, language, token, until), mayMail);
    }

    /** The link of an address, if there is one of this kind. */
    @Transactional(readOnly = true)
    public Optional<ParticipantLink> find(ConfirmationMails.Sent kind, String presented) {
        return ContributionToken.parse(presented).flatMap(token -> links.find(kind, token));
    }

    /** The same, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ParticipantLink> lock(ConfirmationMails.Sent kind, String presented) {
        return ContributionToken.parse(presented).flatMap(token -> links.lock(kind, token));
    }

    /** The same that was confirmed; rejected with {@code consultations.unknown} where there is none. */
    @Transactional(readOnly = true)
    public ParticipantLink confirmed(ConfirmationMails.Sent kind, String presented) {
        return find(kind, presented)
                .filter(ParticipantLink::isConfirmed)
                .orElseThrow(() -> Rejection.of("consultations.unknown"));
    }

    /** Notes that it was confirmed, and what is kept of its content; the mailbox is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(ParticipantLink held, String kept) {
        links.confirm(held, kept, clock.instant());
    }

    /** What a link can do now. */
    public LinkState state(ParticipantLink link, Consultation consultation) {
        if (link.isConfirmed()) {
            return LinkState.CONFIRMED;
        }
        var now = clock.instant();
        if (consultation.state() == ConsultationState.OUTCOME_PUBLISHED
                || !now.isBefore(times.confirmUntil(consultation))) {
            return LinkState.CLOSED;
        }
        return now.isBefore(link.tokenUntil()) ? LinkState.CONFIRMABLE : LinkState.EXPIRED;
    }
}
