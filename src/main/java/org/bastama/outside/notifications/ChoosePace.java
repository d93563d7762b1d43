package org.bastama.outside.notifications;

import java.util.List;
import java.util.Optional;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Followers choose how soon they hear of the steps of a petition. Who is signed in does so for the mailbox of the account,
 * everybody by the token in each mail: that of one petition for that one, that of a digest for all of the mailbox.
 */
@Component
public class ChoosePace {

    private final SubscriptionRepository subscriptions;
    private final PlaceSubscriptionRepository places;
    private final SubscriberKeys keys;
    private final AccountQueries accounts;

    ChoosePace(
            SubscriptionRepository subscriptions,
            PlaceSubscriptionRepository places,
            SubscriberKeys keys,
            AccountQueries accounts) {
        this.subscriptions = subscriptions;
        this.places = places;
        this.keys = keys;
        this.accounts = accounts;
    }

    /** What the person's mailbox follows, in the order it began. */
    @Transactional(readOnly = true)
    public List<Following> followed(Actor actor) {
        return mailbox(actor).map(subscriptions::followed).orElse(List.of()).stream()
                .map(Following::of)
                .toList();
    }

    /** Chooses for one petition; rejected with {@code notifications.not-following}. */
    @Transactional
    public void choose(PetitionNumber number, Pace pace, Actor actor) {
        actor.requireAccount();
        mailbox(actor)
                .flatMap(mailbox -> subscriptions.find(number, mailbox))
                .filter(subscription -> subscription.state() == Subscription.State.CONFIRMED)
                .ifPresentOrElse(subscription -> subscriptions.choose(number, subscription.id(), pace), () -> {
                    throw Rejection.of("notifications.not-following");
                });
    }

    /** What a token of a mail lets choose; empty when it was not made here. */
    @Transactional(readOnly = true)
    public Optional<List<Following>> look(String token) {
        return subscriptions(token)
                .map(found -> found.stream().map(Following::of).toList());
    }

    /** Chooses by a token of a mail, for a petition among those that it names; another one stays as it is. */
    @Transactional
    public void choose(String token, PetitionNumber number, Pace pace) {
        subscriptions(token).orElse(List.of()).stream()
                .filter(subscription -> subscription.petition().equals(number))
                .forEach(subscription -> subscriptions.choose(number, subscription.id(), pace));
    }

    /** Whether it is the token of a digest. */
    public boolean isDigest(String token) {
        return keys.readDigest(token).isPresent();
    }

    /** Ends by a digest's token what comes in digests; repeating is harmless. */
    @Transactional
    public void endDigests(String token) {
        keys.readDigest(token).map(subscriptions::followed).orElse(List.of()).stream()
                .filter(subscription -> subscription.pace() != Pace.AT_ONCE)
                .forEach(subscription -> subscriptions.end(subscription.petition(), subscription.id()));
        keys.readDigest(token).map(places::followed).orElse(List.of()).stream()
                .filter(subscription -> subscription.pace() != Pace.AT_ONCE)
                .forEach(subscription -> places.end(subscription.id()));
    }

    private Optional<List<Subscription>> subscriptions(String token) {
        return keys.readDigest(token)
                .map(subscriptions::followed)
                .or(() -> keys.read(token)
                        .map(named -> subscriptions.find(named.petition(), named.id()).stream()
                                .filter(subscription -> subscription.state() == Subscription.State.CONFIRMED)
                                .toList()));
    }

    private Optional<String> mailbox(Actor actor) {
        return actor.accountIfAny().flatMap(accounts::find).map(account -> keys.mailbox(account.email()));
    }
}
