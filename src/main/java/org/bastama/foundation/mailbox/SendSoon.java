package org.bastama.foundation.mailbox;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Starts sending as soon as a mail is committed, so that nobody waits for the next round. The demo needs none: it shows
 * mails from the moment they are committed.
 */
@Component
@Profile("!demo & !test")
class SendSoon {

    private final SendMails sending;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("mailbox-send-soon").factory());

    SendSoon(SendMails sending) {
        this.sending = sending;
    }

    @TransactionalEventListener
    void on(Outbox.MailWaiting mail) {
        if (asked.compareAndSet(false, true)) {
            worker.execute(() -> {
                asked.set(false);
                sending.run();
            });
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
        try {
            // What was handed to the mail server must be noted before the database goes.
            worker.awaitTermination(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
