package org.bastama.foundation.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, fairly and no faster than the configured rate. Several nodes may do so at once: each
 * mail is claimed first, for five minutes, so that the mails of a node that died go to another one.
 */
@Component
class SendMails implements RecurringJob {

    /** Small enough that a slow server takes all of them within the claim. */
    static final int BATCH = 25;

    static final Duration CLAIM = Duration.ofMinutes(5);

    /** So long that a batch comes together again, so short that nobody minds. */
    private static final Duration BREATH = Duration.ofMillis(500);

    /** A round ends after that, though mails wait: the scheduler begins another at once, here or on another node. */
    private static final Duration ROUND = Duration.ofSeconds(10);

    private static final int WOKEN = 200;

    private final SendingRepository mails;
    private final DeliverMails delivery;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Consumer<Duration> sleep;
    private final String node = UUID.randomUUID().toString();
    private final SendingRate rate;
    private final ServerPause pause;
    private final FairTurns turns;
    private final ReentrantLock round = new ReentrantLock();
    private volatile boolean stopping;

    @Autowired
    SendMails(
            SendingRepository mails,
            DeliverMails delivery,
            TransactionTemplate transaction,
            MailProperties properties,
            Clock clock) {
        this(mails, delivery, transaction, properties, clock, duration -> LockSupport.parkNanos(duration.toNanos()));
    }

    SendMails(
            SendingRepository mails,
            DeliverMails delivery,
            TransactionTemplate transaction,
            MailProperties properties,
            Clock clock,
            Consumer<Duration> sleep) {
        this.mails = mails;
        this.delivery = delivery;
        this.transaction = transaction;
        this.clock = clock;
        this.sleep = sleep;
        this.rate = new SendingRate(properties.perSecond(), clock);
        this.pause = new ServerPause(clock);
        this.turns = new FairTurns(mails, transaction, node);
    }

    @Override
    public String name() {
        return "mailbox.send";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /** Does nothing while another thread of this node is sending: that one finds the new mails too. */
    @Override
    public void run() {
        if (round.tryLock()) {
            try {
                drain();
            } finally {
                round.unlock();
            }
        }
    }

    private void drain() {
        var end = clock.instant().plus(ROUND);
        while (!stopping && !pause.holds() && clock.instant().isBefore(end)) {
            if (rate.available() == 0) {
                sleep.accept(BREATH);
            }
            var most = Math.min(BATCH, rate.available());
            if (most == 0 || !send(most)) {
                return;
            }
        }
    }

    /** Sends a batch; answers whether there was anything to send. */
    private boolean send(int most) {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> mails.wake(now, WOKEN));
        var batch = turns.take(most, now.plus(CLAIM));
        if (batch.isEmpty()) {
            return false;
        }
        rate.use(batch.size());
        if (delivery.deliver(batch, node)) {
            pause.end();
        } else {
            pause.begin();
        }
        return true;
    }

    /** Between two batches nothing is half done. */
    @EventListener
    void stop(ContextClosedEvent event) {
        stopping = true;
    }
}
