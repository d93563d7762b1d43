package org.bastama.outside.notifications;

import java.time.Clock;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms by the link of a mail that somebody follows a petition; pressing the button is the consent. */
@Component
public class ConfirmFollowing {

    private final SubscriptionRepository subscriptions;
    private final ConfirmationMailRepository confirmationMails;
    private final OneTimeTokens tokens;
    private final Clock clock;

    ConfirmFollowing(
            SubscriptionRepository subscriptions,
            ConfirmationMailRepository confirmationMails,
            OneTimeTokens tokens,
            Clock clock) {
        this.subscriptions = subscriptions;
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
            var subject = FollowSubject.read(presented.subject());
            subscriptions.confirm(subject.number(), subject.id(), clock.instant());
            subscriptions
                    .find(subject.number(), subject.id())
                    .ifPresent(s -> confirmationMails.freePlaces(s.mailbox()));
        }
        return link(presented).state() == FollowLink.State.CONFIRMED;
    }

    private FollowLink link(OneTimeTokens.Presented presented) {
        if (presented.subject().isEmpty()) {
            return presented.state() == OneTimeTokens.State.UNKNOWN ? FollowLink.unknown() : FollowLink.ended();
        }
        var subject = FollowSubject.read(presented.subject());
        return subscriptions
                .find(subject.number(), subject.id())
                .map(found -> link(found, presented.state()))
                .orElseGet(FollowLink::ended);
    }

    private static FollowLink link(Subscription found, OneTimeTokens.State token) {
        return switch (found.state()) {
            case CONFIRMED -> new FollowLink(FollowLink.State.CONFIRMED, found.petition(), found.language());
            case PENDING ->
                token == OneTimeTokens.State.VALID
                        ? new FollowLink(FollowLink.State.CONFIRMABLE, found.petition(), found.language())
                        : FollowLink.ended();
            case ENDED -> FollowLink.ended();
        };
    }
}
