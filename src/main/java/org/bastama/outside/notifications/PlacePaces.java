package org.bastama.outside.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Followers of places choose how soon they hear, and end it: as {@link ChoosePace} and {@link Unsubscribe} for petitions. */
@Component
public class PlacePaces {

    /** The mails about a place: in which language, and whether they have ended already. */
    public record Mails(FollowedPlace place, Language language, boolean ended) {}

    private final PlaceSubscriptionRepository subscriptions;
    private final SubscriberKeys keys;
    private final AccountQueries accounts;

    PlacePaces(PlaceSubscriptionRepository subscriptions, SubscriberKeys keys, AccountQueries accounts) {
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.accounts = accounts;
    }

    /** The places that the person's mailbox follows, in the order it began. */
    @Transactional(readOnly = true)
    public List<FollowingPlace> followed(Actor actor) {
        return mailbox(actor).map(subscriptions::followed).orElse(List.of()).stream()
                .map(FollowingPlace::of)
                .toList();
    }

    /** Chooses for one place; rejected with {@code notifications.not-following-place}. */
    @Transactional
    public void choose(UUID id, Pace pace, Actor actor) {
        actor.requireAccount();
        if (followed(actor).stream().noneMatch(following -> following.id().equals(id))) {
            throw Rejection.of("notifications.not-following-place");
        }
        subscriptions.choose(id, pace);
    }

    /** What a token of a mail lets choose: that of a place itself, that of a digest all; empty when it is neither. */
    @Transactional(readOnly = true)
    public Optional<List<FollowingPlace>> look(String token) {
        return subscriptions(token)
                .map(found -> found.stream().map(FollowingPlace::of).toList());
    }

    /** Chooses by a token of a mail, for a place among those that it names. */
    @Transactional
    public void choose(String token, UUID id, Pace pace) {
        subscriptions(token).orElse(List.of()).stream()
                .filter(subscription -> subscription.id().equals(id))
                .forEach(subscription -> subscriptions.choose(id, pace));
    }

    /** The mails that a place's token ends; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Mails> mails(String token) {
        return keys.readPlace(token)
                .flatMap(subscriptions::find)
                .map(found -> new Mails(found.place(), found.language(), found.state() == Subscription.State.ENDED));
    }

    /** Ends them; repeating is harmless. */
    @Transactional
    public void end(String token) {
        keys.readPlace(token).flatMap(subscriptions::find).ifPresent(found -> subscriptions.end(found.id()));
    }

    private Optional<List<PlaceSubscription>> subscriptions(String token) {
        return keys.readDigest(token)
                .map(subscriptions::followed)
                .or(() -> keys.readPlace(token)
                        .map(id -> subscriptions.find(id).stream()
                                .filter(found -> found.state() == Subscription.State.CONFIRMED)
                                .toList()));
    }

    private Optional<String> mailbox(Actor actor) {
        return actor.accountIfAny().flatMap(accounts::find).map(account -> keys.mailbox(account.email()));
    }
}
