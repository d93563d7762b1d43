package org.bastama.outside.notifications;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows a place by mail, as {@link FollowPetition} follows a petition: consultations and new petitions that concern it,
 * of one topic or of all. The answer is the same for every address.
 */
@Component
public class FollowPlace {

    /**
     * What was chosen, as it was typed.
     *
     * @param territory a territory's code, or its name
     * @param topic a topic's code; empty for all
     */
    public record Choice(String territory, String topic, Pace pace) {}

    private final TerritoryQueries territories;
    private final Topics topics;
    private final PlaceSubscriptionRepository subscriptions;
    private final ConfirmationMailRepository confirmationMails;
    private final SubscriberKeys keys;
    private final OneTimeTokens tokens;
    private final FollowMail mail;
    private final AccountQueries accounts;
    private final PortalProperties portal;
    private final Clock clock;

    FollowPlace(
            TerritoryQueries territories,
            Topics topics,
            PlaceSubscriptionRepository subscriptions,
            ConfirmationMailRepository confirmationMails,
            SubscriberKeys keys,
            OneTimeTokens tokens,
            FollowMail mail,
            AccountQueries accounts,
            PortalProperties portal,
            Clock clock) {
        this.territories = territories;
        this.topics = topics;
        this.subscriptions = subscriptions;
        this.confirmationMails = confirmationMails;
        this.keys = keys;
        this.tokens = tokens;
        this.mail = mail;
        this.accounts = accounts;
        this.portal = portal;
        this.clock = clock;
    }

    /** Sends a confirmation mail; rejected with field errors ({@code territory}, {@code topic}, {@code email}). */
    @Transactional
    public void follow(Choice choice, String email, Language language) {
        var rejections = new Rejections();
        var place = place(choice, rejections);
        var address = rejections.collect("email", () -> new EmailAddress(email));
        rejections.throwIfAny();
        ask(Objects.requireNonNull(place), choice.pace(), Objects.requireNonNull(address), language);
    }

    /** Follows with the mailbox of the account; one that follows already hears at the chosen pace from now on. */
    @Transactional
    public void follow(Choice choice, Actor actor) {
        var account = account(actor);
        var rejections = new Rejections();
        var place = place(choice, rejections);
        rejections.throwIfAny();
        var subscription = pending(Objects.requireNonNull(place), choice.pace(), account.email(), account.language());
        subscriptions.confirm(subscription.id(), clock.instant());
        subscriptions.choose(subscription.id(), choice.pace());
        confirmationMails.freePlaces(subscription.mailbox());
    }

    /** Ends what the person's mailbox follows; of somebody else's, and repeated, it changes nothing. */
    @Transactional
    public void unfollow(UUID id, Actor actor) {
        var mailbox = keys.mailbox(account(actor).email());
        subscriptions
                .find(id)
                .filter(subscription -> subscription.mailbox().equals(mailbox))
                .ifPresent(subscription -> subscriptions.end(id));
    }

    private @Nullable FollowedPlace place(Choice choice, Rejections rejections) {
        var territory = rejections.collect("territory", () -> territories.resolve(choice.territory()));
        rejections.require(
                choice.topic().isEmpty() || topics.find(choice.topic()).isPresent(),
                "topic",
                "notifications.unknown-topic");
        return territory == null
                ? null
                : new FollowedPlace(territory.code(), choice.topic().isEmpty() ? null : choice.topic());
    }

    private void ask(FollowedPlace place, Pace pace, EmailAddress email, Language language) {
        var subscription = pending(place, pace, email, language);
        var token = tokens.issue(
                FollowSubject.PURPOSE, new FollowSubject(null, subscription.id()).toString(), portal.confirmWithin());
        var mayMail = confirmationMails.takePlace(
                subscription.mailbox(), Formats.day(clock.instant()), FollowPetition.MAILS_PER_DAY);
        if (mayMail && subscription.state() == Subscription.State.CONFIRMED) {
            mail.already(place, email, language, keys.placeToken(subscription.id()));
        } else if (mayMail) {
            mail.confirm(place, email, language, token);
        }
    }

    /** The subscription of the mailbox: confirmed already, else waiting with what was given now. */
    private PlaceSubscription pending(FollowedPlace place, Pace pace, EmailAddress email, Language language) {
        var mailbox = keys.mailbox(email);
        var sealed = keys.seal(email);
        subscriptions.insertIfNew(
                new PlaceSubscription(
                        Ids.next(clock), place, mailbox, sealed, language, Subscription.State.PENDING, pace),
                clock.instant());
        var subscription = subscriptions.find(mailbox, place).orElseThrow();
        subscriptions.renew(subscription.id(), sealed, language, pace);
        return subscription;
    }

    private Account account(Actor actor) {
        return accounts.find(actor.requireAccount()).orElseThrow(() -> Rejection.of("shared.sign-in-first"));
    }
}
