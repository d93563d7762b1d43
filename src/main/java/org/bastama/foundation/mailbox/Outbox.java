package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
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
        add(mail, seal.seal(mail), OutboxRepository.State.WAITING);
        events.publishEvent(new MailWaiting());
    }

    /**
     * Notes a mail that is never sent, in the caller's transaction and with the statement that {@link #send} runs: for
     * answers that must not tell, even by their work, whether a mail went out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withhold(Mail mail) {
        add(mail, null, OutboxRepository.State.WITHHELD);
    }

    private void add(Mail mail, byte @Nullable [] payload, OutboxRepository.State state) {
        var petition = mail.petition();
        mails.add(
                Ids.next(clock),
                mail.kind(),
                petition == null ? null : petition.value(),
                seal.recipient(mail.to()),
                payload,
                state,
                clock.instant());
    }

    /** How many mails of a kind the mailbox was sent, or will be, within the last while: for limits. */
    @Transactional(readOnly = true)
    public int countRecent(String kind, EmailAddress to, Duration within) {
        return mails.count(kind, seal.recipient(to), clock.instant().minus(within));
    }
}
