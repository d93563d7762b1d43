package org.bastama.outside.notifications;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.foundation.mailbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a mailbox is to be told today as one mail. */
@Component
class WriteDigest {

    private final DigestRepository items;
    private final SubscriptionRepository subscriptions;
    private final SubscriberKeys keys;
    private final DigestLetters letters;
    private final Outbox outbox;

    WriteDigest(
            DigestRepository items,
            SubscriptionRepository subscriptions,
            SubscriberKeys keys,
            DigestLetters letters,
            Outbox outbox) {
        this.items = items;
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.letters = letters;
        this.outbox = outbox;
    }

    /**
     * One mail, or none when another run has written it or the reader has ended what it would tell, or that is public no
     * more. It is in the language of what was followed last.
     */
    @Transactional
    public void write(String mailbox, LocalDate today) {
        var noted = items.take(mailbox, today);
        var followed = subscriptions.followed(mailbox).stream()
                .collect(Collectors.toMap(Subscription::petition, Function.identity()));
        var told = noted.stream()
                .filter(item -> followed.containsKey(item.key().petition()))
                .filter(letters::tells)
                .toList();
        var reader = subscriptions.followed(mailbox).stream().reduce((earlier, later) -> later);
        if (told.isEmpty() || reader.isEmpty()) {
            return;
        }
        var sealed = reader.get().emailSealed();
        if (sealed != null) {
            outbox.send(letters.write(told, keys.open(sealed), reader.get().language(), keys.digestToken(mailbox)));
        }
    }
}
