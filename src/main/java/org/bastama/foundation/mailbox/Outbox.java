package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.foundation.mailbox.OutboxRepository.NewMail;
import org.bastama.foundation.mailbox.OutboxRepository.State;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails to be sent: written in the caller's transaction, sent after it commits, each once. */
@Component
public class Outbox {

    /** Tells this node, after the commit, that there is a mail to send. */
    record MailWaiting() {}

    private final OutboxRepository mails;
    private final MailSeal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutboxRepository mails, MailSeal seal, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a mail into the outbox; joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        add(List.of(seal(mail)), List.of());
    }

    /**
     * Notes a mail that is never sent, in the caller's transaction and with the statement that {@link #send} runs: for
     * answers that must not tell, even by their work, whether a mail went out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withhold(Mail mail) {
        add(List.of(), List.of(seal(mail)));
    }

    /** Seals a mail; needs no transaction, and is the costly part. */
    public SealedMail seal(Mail mail) {
        return seal.forOutbox(mail);
    }

    /** Seals an order for a mail of a kind, to be written when it is sent. */
    public SealedMail seal(String kind, MailOrder order) {
        return seal.forOutbox(kind, order);
    }

    /** Puts sealed mails into the outbox, to be sent and to be withheld, all as one; joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<SealedMail> sent, List<SealedMail> withheld) {
        var now = clock.instant();
        mails.add(
                Stream.concat(
                                sent.stream().map(mail -> entry(mail, mail.payload(), State.WAITING)),
                                withheld.stream().map(mail -> entry(mail, null, State.WITHHELD)))
                        .toList(),
                now);
        if (!sent.isEmpty()) {
            events.publishEvent(new MailWaiting());
        }
    }

    private NewMail entry(SealedMail mail, byte @Nullable [] payload, State state) {
        return new NewMail(
                Ids.next(clock), mail.kind(), mail.petition(), mail.recipient(), mail.urgent(), payload, state);
    }

    /** How many mails of a kind the mailbox was sent, or will be, within the last while: for limits. */
    @Transactional(readOnly = true)
    public int countRecent(String kind, EmailAddress to, Duration within) {
        return mails.count(kind, seal.recipient(to), clock.instant().minus(within));
    }
}
