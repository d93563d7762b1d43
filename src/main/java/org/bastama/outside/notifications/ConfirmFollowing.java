package org.bastama.outside.notifications;

import java.time.Clock;
import java.util.Optional;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms by the link of a mail that somebody follows a petition or a place; pressing the button is the consent. */
@Component
public class ConfirmFollowing {

    private final SubscriptionRepository subscriptions;
    private final PlaceSubscriptionRepository places;
    private final ConfirmationMailRepository confirmationMails;
    private final OneTimeTokens tokens;
    private final Clock clock;

    ConfirmFollowing(
            SubscriptionRepository subscriptions,
            PlaceSubscriptionRepository places,
            ConfirmationMailRepository confirmationMails,
            OneTimeTokens tokens,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.places = places;
        this.confirmationMails = confirmationMails;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What the link of the mail leads to; changes nothing. */
    @Transactional(readOnly = true)
    public FollowLink look(String token) {
        return link(tokens.peek(FollowSubject.PURPOSE, token));
    }

    /** Confirms by the mail's token; false when it is unknown or ended. Repeating is harmless. */
    @Transactional
    public boolean confirm(String token) {
        var presented = tokens.consume(FollowSubject.PURPOSE, token);
        if (presented.state() == OneTimeTokens.State.VALID) {
            confirm(FollowSubject.read(presented.subject()));
        }
        return link(presented).state() == FollowLink.State.CONFIRMED;
    }

    private void confirm(FollowSubject subject) {
        var number = subject.number();
        if (number == null) {
            places.confirm(subject.id(), clock.instant());
        } else {
            subscriptions.confirm(number, subject.id(), clock.instant());
        }
        follower(subject).ifPresent(found -> confirmationMails.freePlaces(found.mailbox()));
    }

    private FollowLink link(OneTimeTokens.Presented presented) {
        if (presented.subject().isEmpty()) {
            return presented.state() == OneTimeTokens.State.UNKNOWN ? FollowLink.unknown() : FollowLink.ended();
        }
        return follower(FollowSubject.read(presented.subject()))
                .map(found -> link(found, presented.state()))
                .orElseGet(FollowLink::ended);
    }

    private Optional<? extends Follower> follower(FollowSubject subject) {
        PetitionNumber number = subject.number();
        return number == null ? places.find(subject.id()) : subscriptions.find(number, subject.id());
    }

    private static FollowLink link(Follower found, OneTimeTokens.State token) {
        return switch (found.state()) {
            case CONFIRMED -> link(FollowLink.State.CONFIRMED, found);
            case PENDING ->
                token == OneTimeTokens.State.VALID ? link(FollowLink.State.CONFIRMABLE, found) : FollowLink.ended();
            case ENDED -> FollowLink.ended();
        };
    }

    private static FollowLink link(FollowLink.State state, Follower found) {
        return switch (found) {
            case Subscription of -> new FollowLink(state, of.petition(), null, of.language());
            case PlaceSubscription of -> new FollowLink(state, null, of.place(), of.language());
        };
    }
}
