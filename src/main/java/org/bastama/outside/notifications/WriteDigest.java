package org.bastama.outside.notifications;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.foundation.mailbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a mailbox is to be told today as one mail. */
@Component
class WriteDigest {

    private final DigestRepository items;
    private final SubscriptionRepository subscriptions;
    private final PlaceSubscriptionRepository placeSubscriptions;
    private final ConcernedPlaces concerned;
    private final SubscriberKeys keys;
    private final DigestLetters letters;
    private final Outbox outbox;

    WriteDigest(
            DigestRepository items,
            SubscriptionRepository subscriptions,
            PlaceSubscriptionRepository placeSubscriptions,
            ConcernedPlaces concerned,
            SubscriberKeys keys,
            DigestLetters letters,
            Outbox outbox) {
        this.items = items;
        this.subscriptions = subscriptions;
        this.placeSubscriptions = placeSubscriptions;
        this.concerned = concerned;
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
        var followed = subscriptions.followed(mailbox);
        var places = placeSubscriptions.followed(mailbox);
        var petitions = followed.stream().map(Subscription::petition).collect(Collectors.toSet());
        var told = noted.stream()
                .filter(item -> item.key().occasion().isOfPlaces()
                        ? places.stream().anyMatch(one -> concerned.concerns(item.key(), one.place()))
                        : petitions.contains(item.key().petition()))
                .filter(letters::tells)
                .toList();
        var reader =
                Stream.<Follower>concat(followed.stream(), places.stream()).max(Comparator.comparing(Follower::id));
        if (told.isEmpty() || reader.isEmpty()) {
            return;
        }
        var sealed = reader.get().emailSealed();
        if (sealed != null) {
            outbox.send(letters.write(told, keys.open(sealed), reader.get().language(), keys.digestToken(mailbox)));
        }
    }
}
