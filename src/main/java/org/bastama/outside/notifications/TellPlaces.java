package org.bastama.outside.notifications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells followers of a place, batch by batch; whoever follows it in several ways hears once, as soon as any of them says. */
@Component
class TellPlaces {

    private static final int BATCH = 100;

    private final ConcernedPlaces places;
    private final ToldByConsultations elsewhere;
    private final TellReaders tellReaders;
    private final MailingRepository mailings;
    private final SubscriberKeys keys;

    TellPlaces(
            ConcernedPlaces places,
            ToldByConsultations elsewhere,
            TellReaders tellReaders,
            MailingRepository mailings,
            SubscriberKeys keys) {
        this.places = places;
        this.elsewhere = elsewhere;
        this.tellReaders = tellReaders;
        this.mailings = mailings;
        this.keys = keys;
    }

    /** One batch, under the mailing's lock; false when it was the last. Who was told is how far it is. */
    boolean tellSome(Mailing.Key key) {
        var soonest = new LinkedHashMap<String, PlaceSubscription>();
        places.untold(key, BATCH).forEach(found -> soonest.putIfAbsent(found.mailbox(), found));
        if (soonest.isEmpty()) {
            mailings.advance(key, Mailing.Stage.SIGNERS, null, 0);
            return false;
        }
        List<PlaceSubscription> batch = List.copyOf(soonest.values());
        var told = elsewhere.among(key, batch.stream().map(this::reader).toList());
        batch.stream()
                .map(PlaceSubscription::mailbox)
                .filter(told::contains)
                .forEach(mailbox -> mailings.tell(key, mailbox));
        var rest = batch.stream().filter(one -> !told.contains(one.mailbox())).toList();
        var sent = tellReaders.tell(
                key,
                Mailing.Stage.FOLLOWERS,
                rest.stream()
                        .filter(one -> one.pace() == Pace.AT_ONCE)
                        .map(this::reader)
                        .toList());
        tellReaders.noteForDigests(
                key, rest.stream().filter(one -> one.pace() != Pace.AT_ONCE).toList());
        mailings.advance(key, Mailing.Stage.FOLLOWERS, null, sent);
        return true;
    }

    /** A confirmed one has its address. */
    private Reader reader(PlaceSubscription subscription) {
        return new Reader(
                subscription.mailbox(),
                keys.open(Objects.requireNonNull(subscription.emailSealed())),
                subscription.language(),
                Optional.of(keys.placeToken(subscription.id())));
    }
}
